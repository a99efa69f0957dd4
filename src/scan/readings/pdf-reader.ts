// PDF.js looks for what draws pages when it is loaded; only text is read here.
import "./without-drawing.ts";
import { getDocument, OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import { WorkerMessageHandler } from "pdfjs-dist/legacy/build/pdf.worker.mjs";

// There is no other thread: it is asked in this one.
Object.assign(globalThis, { pdfjsWorker: { WorkerMessageHandler } });

/** The texts of a PDF, page by page, as they are read and as they are drawn; null where it cannot be read. */
export async function pdfText(bytes: Uint8Array): Promise<readonly string[] | null> {
  const task = getDocument({
    // It takes the bytes for its own, and no Buffer.
    data: new Uint8Array(bytes),
    verbosity: 0,
    disableFontFace: true,
    useSystemFonts: false,
    isEvalSupported: false,
    stopAtErrors: false,
  });
  try {
    const document = await task.promise;
    const pages: string[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent({ includeMarkedContent: false });
      const parts = items.map((item) =>
        "str" in item ? item.str + (item.hasEOL ? "\n" : "") : "",
      );
      const drawn = drawnText(await page.getOperatorList({ intent: "any" }));
      pages.push(parts.join(""), drawn.join(""), drawn.join(" "));
      page.cleanup();
    }
    return pages;
  } catch {
    return null;
  } finally {
    await task.destroy();
  }
}

/** What is drawn wherever it stands: PDF.js says nothing of the text of a page that lies beyond its edges. */
function drawnText({ fnArray, argsArray }: Operators): readonly string[] {
  return fnArray.flatMap((operator, index) => {
    if (operator !== OPS.showText) return [];
    const [glyphs] = argsArray[index] as [readonly (Glyph | number)[]];
    return [
      glyphs.map((glyph) => (typeof glyph === "number" ? gap(glyph) : glyph.unicode)).join(""),
    ];
  });
}

/** Thousandths of the size of type, to the left: from a quarter on a space is meant. */
function gap(thousandths: number): string {
  return thousandths < -250 ? " " : "";
}

interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

interface Glyph {
  readonly unicode: string;
}
