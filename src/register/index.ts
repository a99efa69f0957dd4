export { emptyRegister } from "./empty-register.ts";
export { readRegister } from "./read-register.ts";
export type { Register, RegisteredMeeting, RegisteredNumber } from "./register.ts";
export { registerName } from "./register-name.ts";
export { registerText } from "./register-text.ts";
export { type Repeat, repeatsIn } from "./repeats.ts";
