import { inflateSync } from "node:zlib";

/** The objects of a PDF file, read by hand (ISO 32000-1, 7.3): no library stands between a test and
 * what is written. */

export class Name {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}
export class Ref {
  readonly id: number;
  constructor(id: number) {
    this.id = id;
  }
}
/** A word that is none of the others: an operator of a content stream. */
export class Operator {
  readonly word: string;
  constructor(word: string) {
    this.word = word;
  }
}
export type Dict = ReadonlyMap<string, Value>;
export interface Stream {
  readonly dict: Dict;
  readonly data: Uint8Array;
}
export type Value =
  | Name
  | Ref
  | Operator
  | Uint8Array
  | Dict
  | readonly Value[]
  | number
  | boolean
  | null;

const SPACE = /[\0\t\n\f\r ]/;
const REGULAR = /[^\0\t\n\f\r ()<>[\]{}/%]/;

/** Reads values one after the other; `latin` holds a byte a character. */
export class Reader {
  at: number;
  private readonly latin: string;
  constructor(latin: string, at = 0) {
    this.latin = latin;
    this.at = at;
  }

  /** The next value; undefined at the end. A word that is no value comes back as an operator. */
  next(): Value | undefined {
    this.skip();
    const sign = this.latin[this.at];
    if (sign === undefined) return undefined;
    if (sign === "/") return this.name();
    if (sign === "(") return this.string();
    if (sign === "[") return this.array();
    if (this.latin.startsWith("<<", this.at)) return this.dict();
    if (sign === "<") return this.hex();
    return this.word();
  }

  private skip(): void {
    for (;;) {
      while (SPACE.test(this.latin[this.at] ?? "x")) this.at++;
      if (this.latin[this.at] !== "%") return;
      while (!/[\r\n]/.test(this.latin[this.at] ?? "\n")) this.at++;
    }
  }

  private regular(): string {
    const start = this.at;
    while (this.at < this.latin.length && REGULAR.test(this.latin[this.at] as string)) this.at++;
    return this.latin.slice(start, this.at);
  }

  private name(): Name {
    this.at++;
    const escaped = (_: string, code: string) => String.fromCharCode(Number.parseInt(code, 16));
    return new Name(this.regular().replace(/#([0-9A-Fa-f]{2})/g, escaped));
  }

  private word(): Value {
    const word = this.regular();
    if (word === "") throw new Error(`cannot read ${this.latin.slice(this.at, this.at + 20)}`);
    if (word === "true" || word === "false") return word === "true";
    if (word === "null") return null;
    if (!/^[-+.\d]/.test(word)) return new Operator(word);
    const reference = /^ +\d+ +R(?![A-Za-z])/.exec(this.latin.slice(this.at, this.at + 20));
    if (reference === null || !/^\d+$/.test(word)) return Number(word);
    this.at += reference[0].length;
    return new Ref(Number(word));
  }

  private until(end: string): Value[] {
    const values: Value[] = [];
    for (;;) {
      this.skip();
      if (this.latin.startsWith(end, this.at)) break;
      const value = this.next();
      if (value === undefined) throw new Error(`no ${end}`);
      values.push(value);
    }
    this.at += end.length;
    return values;
  }

  private array(): readonly Value[] {
    this.at++;
    return this.until("]");
  }

  private dict(): Dict {
    this.at += 2;
    const values = this.until(">>");
    const pairs = values.flatMap((key, index) =>
      index % 2 === 0 ? [[(key as Name).name, values[index + 1] as Value] as const] : [],
    );
    return new Map(pairs);
  }

  private hex(): Uint8Array {
    const end = this.latin.indexOf(">", this.at);
    const digits = this.latin.slice(this.at + 1, end).replace(/\s/g, "");
    this.at = end + 1;
    return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, "hex");
  }

  private string(): Uint8Array {
    let depth = 0;
    let text = "";
    for (this.at++; ; this.at++) {
      const sign = this.latin[this.at] as string;
      if (sign === ")" && depth === 0) break;
      if (sign === "(") depth++;
      if (sign === ")") depth--;
      text += sign === "\\" ? this.escaped() : sign;
    }
    this.at++;
    return Buffer.from(text, "latin1");
  }

  private escaped(): string {
    this.at++;
    const sign = this.latin[this.at] as string;
    return (
      ({ n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" } as Record<string, string>)[sign] ?? sign
    );
  }
}

/** A file as pdfkit writes it: a cross-reference table, no object streams. */
export class PdfObjects {
  readonly trailer: Dict;
  private readonly latin: string;
  private readonly bytes: Uint8Array;
  private readonly offsets: readonly number[];

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.latin = Buffer.from(bytes).toString("latin1");
    const table = this.latin.lastIndexOf("\nxref\n");
    this.trailer = new Reader(this.latin, this.latin.indexOf("trailer", table) + 7).next() as Dict;
    const rows = [...this.latin.slice(table).matchAll(/^(\d{10}) \d{5} [nf] $/gm)];
    this.offsets = rows.map((row) => Number(row[1]));
  }

  /** How many objects there are, the free one included. */
  get count(): number {
    return this.offsets.length;
  }

  /** The value itself, references followed. */
  get(value: Value | undefined): Value | undefined {
    return value instanceof Ref ? this.get(this.body(value.id).next()) : value;
  }

  dict(value: Value | undefined): Dict {
    const found = this.get(value);
    if (!(found instanceof Map)) throw new Error("not a dictionary");
    return found;
  }

  array(value: Value | undefined): readonly Value[] {
    const found = this.get(value);
    return Array.isArray(found) ? found : found === undefined ? [] : [found as Value];
  }

  stream(ref: Value | undefined): Stream {
    const reader = this.body((ref as Ref).id);
    const dict = reader.next() as Dict;
    const start = this.latin.indexOf("stream\n", reader.at) + 7;
    const raw = this.bytes.subarray(start, start + (this.get(dict.get("Length")) as number));
    const deflated = (this.get(dict.get("Filter")) as Name | undefined)?.name === "FlateDecode";
    return { dict, data: deflated ? inflateSync(raw) : raw };
  }

  private body(id: number): Reader {
    const reader = new Reader(this.latin, this.offsets[id]);
    reader.next();
    reader.next();
    reader.next();
    return reader;
  }
}

/** A text string (ISO 32000-1, 7.9.2.2). */
export function textString(value: Value | undefined): string | null {
  if (!(value instanceof Uint8Array)) return null;
  const bytes = Buffer.from(value);
  if (bytes[0] !== 0xfe || bytes[1] !== 0xff) return bytes.toString("latin1");
  return Buffer.from(bytes.subarray(2)).swap16().toString("utf16le");
}
