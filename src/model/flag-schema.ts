import * as z from "zod";

/** What is so or not so. */
export const flagSchema = z
  .enum(["true", "false"], { error: "true, or leave the line out" })
  .transform((text) => text === "true");
