/**
 * What is signed by hand, below the closing line. Between the words of a line stand the blanks:
 * ["Signed", "Chair"] is "Signed ______ Chair".
 */
export interface Signature {
  readonly type: "signature";
  readonly lines: readonly (readonly string[])[];
}
