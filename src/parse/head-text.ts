/** The YAML of a head, and where it begins. */
export interface HeadText {
  readonly text: string;
  readonly offset: number;
}
