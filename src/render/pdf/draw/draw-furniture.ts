import type { Easel } from "./draw-page.ts";
import type { Rule } from "./draw-rules.ts";
import type { FurnitureLine } from "./furniture.ts";

/** Draws a line of what stands round the text: an artefact. */
export function drawFurniture(line: FurnitureLine, easel: Easel): void {
  const { file, geometry, painter, setting } = easel;
  const { segments, y, size, spacing, place } = line;
  const edge = place === "Header" ? "Top" : "Bottom";
  const kind = `/Type /Pagination /Subtype /${place} /Attached [/${edge}]`;
  file.addContent(`/Artifact <<${kind}>> BDC`);
  if (spacing > 0) file.addContent(`${spacing} Tc`);
  painter.line(segments, geometry.height - y, size, setting.looks.colours.quiet);
  if (spacing > 0) file.addContent("0 Tc");
  file.addContent("EMC");
}

/** Where something is filled in by hand, as rules to be drawn with the others. */
export function blanksOf(
  { blanks, y }: FurnitureLine,
  { geometry, setting }: Easel,
): readonly Rule[] {
  const { quiet } = setting.looks.colours;
  return blanks.map((blank) => ({ ...blank, foot: geometry.height - y - 1, colour: quiet }));
}
