/** Whether an address, as it is typed in an attribute, has a browser run what it says. */
export function runsScript(address: string): boolean {
  // Browsers pass over control characters and spaces before it, and over tabs and line ends in it.
  const read = withCharacters(address).replace(/[\t\n\r]/g, "");
  return /^[^!-\u{10ffff}]*javascript:/iu.test(read);
}

/** The characters that are written as numbers, and those with names of which such an address may be made. */
function withCharacters(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(colon|Tab|NewLine)(?=;));?/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return named[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

const named: Readonly<Record<string, string>> = { colon: ":", Tab: "\t", NewLine: "\n" };
