/** A fault of what a house gives for its page, and where in the text it stands. */
export interface ShellFault {
  readonly words: string;
  readonly from: number;
  readonly to: number;
}
