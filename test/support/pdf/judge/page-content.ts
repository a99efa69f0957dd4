import { type Dict, Name, Operator, Reader, type Value } from "../pdf-objects.ts";

/** What a stretch of a content stream is said to be. */
export interface Mark {
  readonly tag: string;
  /** Its number in the structure, or null. */
  readonly id: number | null;
  readonly artefact: boolean;
  readonly properties: Dict;
  /** Whether it began inside a text object. */
  readonly inText: boolean;
}

/** What a page draws, and what is wrong with how it is written. */
export interface PageContent {
  readonly marks: readonly Mark[];
  /** The codes shown in each font, by its name on the page, each with the marks it stood in. */
  readonly shown: ReadonlyMap<string, ReadonlySet<number>>;
  readonly images: readonly { readonly name: string; readonly mark: Mark | null }[];
  readonly colours: readonly { readonly operator: string; readonly operands: readonly Value[] }[];
  /** Stretches nested as they must not be, or left open. */
  readonly nesting: readonly string[];
  /** What is drawn and is neither content nor artefact. */
  readonly unmarked: readonly string[];
  /** Shapes that are tagged, but not as a figure. */
  readonly loose: readonly string[];
  /** Operators that safermk does not write. */
  readonly unknown: readonly string[];
  /** How deep states are kept at most. */
  readonly depth: number;
  /** Numbers of marked stretches with something drawn in them. */
  readonly filled: ReadonlySet<number>;
}

const SILENT = new Set(["cm", "Tc", "Tm", "re"]);
const SHOWS = new Set(["Tj", "TJ"]);

/** Reads the operators of a page one by one. */
export function readContent(bytes: Uint8Array): PageContent {
  const reader = new Reader(Buffer.from(bytes).toString("latin1"));
  const page = new ContentReader();
  const operands: Value[] = [];
  for (let value = reader.next(); value !== undefined; value = reader.next()) {
    if (value instanceof Operator) {
      page.take(value.word, operands);
      operands.length = 0;
    } else operands.push(value);
  }
  page.end();
  return page;
}

class ContentReader implements PageContent {
  readonly marks: Mark[] = [];
  readonly shown = new Map<string, Set<number>>();
  readonly images: { name: string; mark: Mark | null }[] = [];
  readonly colours: { operator: string; operands: readonly Value[] }[] = [];
  readonly nesting: string[] = [];
  readonly unmarked: string[] = [];
  readonly loose: string[] = [];
  readonly unknown: string[] = [];
  readonly filled = new Set<number>();
  depth = 0;
  private open: Mark[] = [];
  private kept = 0;
  private inText = false;
  private font = "";

  take(word: string, operands: readonly Value[]): void {
    if (SILENT.has(word)) return;
    if (SHOWS.has(word)) this.show(operands[0]);
    else if (word === "Tf") this.font = (operands[0] as Name).name;
    else if (word === "BDC" || word === "BMC") this.begin(operands);
    else if (word === "EMC") this.close();
    else if (word === "BT" || word === "ET") this.textObject(word === "BT");
    else if (word === "q" || word === "Q") this.keep(word === "q" ? 1 : -1);
    else if (word === "f") this.shape();
    else if (word === "Do") this.image((operands[0] as Name).name);
    else if (word === "rg") this.colours.push({ operator: word, operands: [...operands] });
    else this.unknown.push(word);
  }

  end(): void {
    if (this.open.length > 0) this.nesting.push("a marked stretch that does not end");
    if (this.inText) this.nesting.push("a text object that does not end");
    if (this.kept !== 0) this.nesting.push("states kept and not given back");
  }

  private begin([tag, properties]: readonly Value[]): void {
    const dict = properties instanceof Map ? (properties as Dict) : new Map<string, Value>();
    const id = dict.get("MCID");
    const mark: Mark = {
      tag: (tag as Name).name,
      id: typeof id === "number" ? id : null,
      artefact: tag instanceof Name && tag.name === "Artifact",
      properties: dict,
      inText: this.inText,
    };
    const around = this.open.at(-1);
    if (around?.artefact) this.nesting.push(`${mark.tag} inside an artefact`);
    else if (around !== undefined) this.nesting.push(`${mark.tag} inside ${around.tag}`);
    if (!mark.artefact && mark.id === null) this.nesting.push(`${mark.tag} without a number`);
    this.open.push(mark);
    this.marks.push(mark);
  }

  private close(): void {
    const mark = this.open.pop();
    if (mark === undefined) this.nesting.push("an end that ends nothing");
    else if (mark.inText !== this.inText) this.nesting.push(`${mark.tag} across a text object`);
  }

  private textObject(begins: boolean): void {
    if (begins === this.inText) this.nesting.push("text objects inside one another");
    this.inText = begins;
  }

  private keep(step: 1 | -1): void {
    this.kept += step;
    this.depth = Math.max(this.depth, this.kept);
    if (this.kept < 0) this.nesting.push("a state given back that was not kept");
    if (this.inText) this.nesting.push("a state kept inside a text object");
  }

  private show(operand: Value | undefined): void {
    if (!this.inText) this.nesting.push("text outside a text object");
    this.draw("text");
    const codes = this.shown.get(this.font) ?? new Set();
    this.shown.set(this.font, codes);
    for (const part of Array.isArray(operand) ? operand : [operand]) {
      if (!(part instanceof Uint8Array)) continue;
      for (let at = 0; at < part.length; at += 2) {
        codes.add(((part[at] as number) << 8) | (part[at + 1] ?? 0));
      }
    }
  }

  private shape(): void {
    this.draw("a shape");
    const mark = this.open.at(-1);
    if (mark && !mark.artefact && mark.tag !== "Figure") this.loose.push(`a shape in ${mark.tag}`);
  }

  private image(name: string): void {
    this.draw("a picture");
    const mark = this.open.at(-1) ?? null;
    this.images.push({ name, mark });
    if (mark && !mark.artefact && mark.tag !== "Figure") this.loose.push(`${name} in ${mark.tag}`);
  }

  private draw(what: string): void {
    const mark = this.open.at(-1);
    if (mark === undefined) this.unmarked.push(what);
    else if (mark.id !== null) this.filled.add(mark.id);
  }
}
