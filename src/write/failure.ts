import { codeOf } from "./code-of.ts";

/** What was being done when the disk said no. */
export type Step = "folder" | "write" | "replace" | "remove" | "link";

/** An error of the disk, with the output or folder that it struck. */
export class Failure extends Error {
  readonly step: Step;
  readonly path: string;
  /** Node's name for it, such as "ENOSPC". */
  readonly code: string;

  constructor(step: Step, path: string, cause: unknown) {
    super(`${step} failed`, { cause });
    this.step = step;
    this.path = path;
    this.code = codeOf(cause) ?? "";
  }

  /** Does something; what the disk objects to becomes a Failure, a slip of ours stays one. */
  static async guard<Value>(
    step: Step,
    path: string,
    action: () => Promise<Value>,
  ): Promise<Value> {
    try {
      return await action();
    } catch (error) {
      throw codeOf(error) === null ? error : new Failure(step, path, error);
    }
  }
}
