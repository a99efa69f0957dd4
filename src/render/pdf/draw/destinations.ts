import type { PdfFile } from "./pdf-file.ts";

/** Places that links and addresses can name ("minutes.pdf#SMK28a"). */
export interface Destinations {
  /** Names a place on the current page; `top` counts from its foot. */
  add(name: string, top: number): void;
  end(): void;
}

export function destinations(file: PdfFile): Destinations {
  const places = new Map<string, readonly unknown[]>();
  return {
    add: (name, top) => {
      const place = [file.page.dictionary, "XYZ", 0, Math.round(top * 1000) / 1000, 0];
      if (!places.has(name)) places.set(name, place);
    },
    end: () => {
      // By code unit, as a name tree must be (ISO 32000-1, 7.9.6): pdfkit sorts its own by the
      // language of the machine.
      const names = [...places.keys()].sort((one, other) =>
        written(one) < written(other) ? -1 : 1,
      );
      const tree = { Names: names.flatMap((name) => [new String(name), places.get(name)]) };
      (file._root.data.Names as { data: Record<string, unknown> }).data.Dests = tree;
    },
  };
}

/** As pdfkit writes a name: one with a sign beyond ASCII is UTF-16, and begins with a mark that says so. */
function written(name: string): string {
  return /^[\0-\x7f]*$/.test(name) ? name : `\u{ffff}${name}`;
}
