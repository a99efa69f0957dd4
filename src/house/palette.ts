import * as z from "zod";

const colourWords = 'a colour such as "#1a1a1a"';
const colour = z.string({ error: colourWords }).regex(/^#[0-9a-f]{6}$/i, { error: colourWords });

/** The colours of a page, light or dark. */
export const palette = () =>
  z.strictObject({
    text: colour,
    quiet: colour,
    rule: colour,
    accent: colour,
    background: colour,
    /** The ground of what is set off from the text on a web page. */
    tint: colour,
  });
