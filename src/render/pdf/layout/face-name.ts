/** The four styles of a family. */
export type FaceName = "regular" | "italic" | "bold" | "boldItalic";
