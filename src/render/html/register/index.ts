export { type RegisterForm, renderRegister } from "./render-register.ts";
