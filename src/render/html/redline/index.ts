export { renderRedline } from "./render-redline.ts";
