/** A stretch of prose between empty lines. */
export interface Stretch {
  readonly text: string;
  readonly offset: number;
}
