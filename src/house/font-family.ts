/** The families that come with safermk, under templates/fonts. */
export const families = ["sans", "serif"] as const;

type Family = (typeof families)[number];

const stems: Readonly<Record<Family, string>> = { sans: "SourceSans3", serif: "SourceSerif4" };
/** What a browser uses: it is sent no font. */
const stacks: Readonly<Record<Family, string>> = {
  sans: '"Source Sans 3", "Source Sans Pro", "Segoe UI", Arial, sans-serif',
  serif: '"Source Serif 4", "Source Serif Pro", Georgia, Cambria, "Times New Roman", serif',
};

/** The files of a family's faces, and its names for a browser. */
export function fontFamily(family: Family) {
  const stem = stems[family];
  return {
    files: {
      regular: `${stem}_400Regular.ttf`,
      italic: `${stem}_400Regular_Italic.ttf`,
      bold: `${stem}_700Bold.ttf`,
      boldItalic: `${stem}_700Bold_Italic.ttf`,
    },
    stack: stacks[family],
  };
}
