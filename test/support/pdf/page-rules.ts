import { type Name, Operator, Reader, type Value } from "./pdf-objects.ts";
import type { ReadPdf } from "./read-pdf.ts";

/** A filled rectangle of a page that is no content; lengths in points, y counts from the foot. */
export interface DrawnRule {
  readonly page: number;
  readonly left: number;
  readonly foot: number;
  readonly width: number;
  readonly height: number;
}

/** The rules of all pages. Knows no change of scale: safermk only turns the page upright. */
export function pageRules({ objects, catalog }: ReadPdf): readonly DrawnRule[] {
  const pages = objects.array(objects.dict(catalog.get("Pages")).get("Kids"));
  return pages.flatMap((page, index) => {
    const content = objects.stream(objects.dict(page).get("Contents")).data;
    return rulesOf(new Reader(Buffer.from(content).toString("latin1")), index + 1);
  });
}

function rulesOf(reader: Reader, page: number): readonly DrawnRule[] {
  const rules: DrawnRule[] = [];
  let open: DrawnRule[] = [];
  let turn = { scale: 1, move: 0 };
  let artefact = false;
  let operands: Value[] = [];
  for (let value = reader.next(); value !== undefined; value = reader.next()) {
    if (!(value instanceof Operator)) {
      operands.push(value);
      continue;
    }
    const numbers = operands as number[];
    if (value.word === "cm") {
      const [, , , scale = 1, , move = 0] = numbers;
      turn = { scale: turn.scale * scale, move: move * turn.scale + turn.move };
    }
    if (value.word === "BDC") artefact = (operands[0] as Name).name === "Artifact";
    if (value.word === "re") {
      const [left = 0, y = 0, width = 0, tall = 0] = numbers;
      const ends = [y, y + tall].map((end) => end * turn.scale + turn.move);
      const foot = Math.min(...ends);
      open.push({ page, left, foot, width, height: Math.max(...ends) - foot });
    }
    if (value.word === "f") {
      if (artefact) rules.push(...open);
      open = [];
    }
    operands = [];
  }
  return rules;
}
