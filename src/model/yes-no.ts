import * as z from "zod";

/** `remote: yes`, `print: false`: what is typed is text, so both ways to say it are read. */
export const yesNo = z
  .enum(["yes", "no", "true", "false"], { error: "yes or no" })
  .transform((said) => said === "yes" || said === "true");
