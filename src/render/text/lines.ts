/** Lines of text one under the other, each without its line end. */
export type Lines = readonly string[];
