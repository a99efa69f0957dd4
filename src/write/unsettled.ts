/** Not all that was done could be taken back; the cause is why it had to be. */
export class Unsettled extends Error {
  constructor(cause: unknown) {
    super("left to the next run", { cause });
  }
}
