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

const SPACE = /(?:[\0\t\n\f\r ]|%[^\r\n]*)*/y;
const REGULAR = /[^\0\t\n\f\r ()<>[\]{}/%]*/y;
const REFERENCE = / +\d+ +R(?![A-Za-z])/y;
const PLAIN_STRING = /[^()\\]*/y;
const ESCAPES: Record<string, string> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

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
    this.take(SPACE);
    const sign = this.latin[this.at];
    if (sign === undefined) return undefined;
    if (sign === "/") return this.name();
    if (sign === "(") return this.string();
    if (sign === "[") return this.array();
    if (sign === "<") return this.latin[this.at + 1] === "<" ? this.dict() : this.hex();
    return this.word();
  }

  private take(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const [text = ""] = pattern.exec(this.latin) ?? [];
    this.at += text.length;
    return text;
  }

  private name(): Name {
    this.at++;
    const escaped = (_: string, code: string) => String.fromCharCode(Number.parseInt(code, 16));
    return new Name(this.take(REGULAR).replace(/#([0-9A-Fa-f]{2})/g, escaped));
  }

  private word(): Value {
    const word = this.take(REGULAR);
    if (word === "") throw new Error(`cannot read ${this.latin.slice(this.at, this.at + 20)}`);
    if (word === "true" || word === "false") return word === "true";
    if (word === "null") return null;
    if (!/^[-+.\d]/.test(word)) return new Operator(word);
    if (/^\d+$/.test(word) && this.take(REFERENCE) !== "") return new Ref(Number(word));
    return Number(word);
  }

  private until(end: string): Value[] {
    const values: Value[] = [];
    for (;;) {
      this.take(SPACE);
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
    this.at++;
    for (;;) {
      text += this.take(PLAIN_STRING);
      const sign = this.latin[this.at++];
      if (sign === undefined) throw new Error("a string without its end");
      if (sign === ")" && depth === 0) break;
      if (sign === "(") depth++;
      if (sign === ")") depth--;
      text += sign === "\\" ? this.escaped() : sign;
    }
    return Buffer.from(text, "latin1");
  }

  private escaped(): string {
    const octal = /^[0-7]{1,3}/.exec(this.latin.slice(this.at, this.at + 3))?.[0];
    if (octal !== undefined) {
      this.at += octal.length;
      return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
    }
    const sign = this.latin[this.at++] as string;
    return ESCAPES[sign] ?? sign;
  }
}

interface Body {
  readonly value: Value | undefined;
  /** Where the value ends. */
  readonly end: number;
}

/** A file as pdfkit writes it: a cross-reference table, no object streams. */
export class PdfObjects {
  readonly trailer: Dict;
  /** The file, a byte a character. */
  readonly latin: string;
  /** Where each object is said to begin, by its number; 0 is the free one. */
  readonly offsets: readonly number[];
  private readonly bytes: Uint8Array;
  private readonly bodies = new Map<number, Body>();
  private readonly streams = new Map<number, Stream>();

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
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
    return value instanceof Ref ? this.get(this.body(value.id).value) : value;
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

  /** Whether a number is that of a stream. */
  isStream(id: number): boolean {
    const { value, end } = this.body(id);
    return value instanceof Map && /^\s*stream/.test(this.latin.slice(end, end + 10));
  }

  /** The bytes of a stream as they stand in the file. */
  packed(ref: Value | undefined): Uint8Array {
    const { value, end } = this.body((ref as Ref).id);
    const start = this.latin.indexOf("stream\n", end) + 7;
    const length = this.get((value as Dict).get("Length")) as number;
    return this.bytes.subarray(start, start + length);
  }

  stream(ref: Value | undefined): Stream {
    const { id } = ref as Ref;
    const known = this.streams.get(id);
    if (known !== undefined) return known;
    const dict = this.body(id).value as Dict;
    const raw = this.packed(ref);
    const deflated = (this.get(dict.get("Filter")) as Name | undefined)?.name === "FlateDecode";
    const made = { dict, data: deflated ? inflateSync(raw) : raw };
    this.streams.set(id, made);
    return made;
  }

  private body(id: number): Body {
    const known = this.bodies.get(id);
    if (known !== undefined) return known;
    const offset = this.offsets[id];
    const made = offset === undefined || id === 0 ? missing : this.read(offset);
    this.bodies.set(id, made);
    return made;
  }

  private read(offset: number): Body {
    const reader = new Reader(this.latin, offset);
    reader.next();
    reader.next();
    reader.next();
    const value = reader.next();
    return { value, end: reader.at };
  }
}

const missing: Body = { value: undefined, end: 0 };

/** A text string (ISO 32000-1, 7.9.2.2). */
export function textString(value: Value | undefined): string | null {
  if (!(value instanceof Uint8Array)) return null;
  const bytes = Buffer.from(value);
  if (bytes[0] !== 0xfe || bytes[1] !== 0xff) return bytes.toString("latin1");
  return Buffer.from(bytes.subarray(2)).swap16().toString("utf16le");
}
