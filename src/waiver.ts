/** A number that stands though it leaves others out, goes back or stands twice, and why. */
export interface Waiver {
  readonly prints: string;
  /** Null where it is not for the public. */
  readonly reason: string | null;
  /** Where it is given, as people are shown it. */
  readonly file: string;
  readonly line: number;
}
