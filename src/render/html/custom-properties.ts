/** A branch of the looks as CSS custom properties: `text.size` is `--text-size`. */
export function customProperties(branch: object, path = "-"): [name: string, value: string][] {
  return Object.entries(branch).flatMap(([key, value]) => {
    const name = `${path}-${kebab(key)}`;
    return value !== null && typeof value === "object"
      ? customProperties(value, name)
      : [[name, cssValue(value, key)]];
  });
}

/** A number stays one: page.css says what a point is, on a screen and on paper. */
function cssValue(value: unknown, key: string): string {
  // A colour is named by its place in the palette.
  if (key === "brackets") return `var(--colours-${value})`;
  // The looks' only yes and no is whether to draw in capitals.
  if (typeof value === "boolean") return value ? "uppercase" : "none";
  return String(value);
}

function kebab(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
