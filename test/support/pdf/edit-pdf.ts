import { Name, Operator, PdfObjects, Ref, type Value } from "./pdf-objects.ts";

export type MutableDict = Map<string, Value>;

/** A PDF taken apart into its objects, to be changed and put together again: how tests break one. */
export class EditedPdf {
  readonly trailer: MutableDict;
  private readonly values: Value[] = [null];
  private readonly data = new Map<number, Uint8Array>();

  constructor(bytes: Uint8Array) {
    const objects = new PdfObjects(bytes);
    this.trailer = objects.trailer as MutableDict;
    for (let id = 1; id < objects.count; id++) {
      // Each object is read afresh, so that changes stay within this file.
      this.values.push(structure(objects, id));
      if (objects.isStream(id)) this.data.set(id, objects.packed(new Ref(id)));
    }
    this.unpack(objects);
  }

  /** Streams that a test may want to change are kept unpacked. */
  private unpack(objects: PdfObjects): void {
    for (const id of this.data.keys()) {
      const dict = this.values[id] as MutableDict;
      if (dict.get("Type") instanceof Name && isNamed(dict.get("Subtype"), "Image")) continue;
      this.data.set(id, objects.stream(new Ref(id)).data);
      dict.delete("Filter");
    }
  }

  dict(value: Value | undefined): MutableDict {
    const found = value instanceof Ref ? this.values[value.id] : value;
    if (!(found instanceof Map)) throw new Error("not a dictionary");
    return found;
  }

  array(value: Value | undefined): Value[] {
    const found = value instanceof Ref ? this.values[value.id] : value;
    if (!Array.isArray(found)) throw new Error("not an array");
    return found;
  }

  get catalog(): MutableDict {
    return this.dict(this.trailer.get("Root"));
  }

  page(index: number): MutableDict {
    return this.dict(this.array(this.dict(this.catalog.get("Pages")).get("Kids"))[index]);
  }

  /** The dictionaries of all objects for which something holds. */
  all(holds: (dict: MutableDict) => boolean): MutableDict[] {
    return this.values.filter(
      (value): value is MutableDict => value instanceof Map && holds(value),
    );
  }

  /** Structure elements of a role, in the order they were made. */
  elements(role: string): MutableDict[] {
    return this.all(
      (dict) => isNamed(dict.get("Type"), "StructElem") && isNamed(dict.get("S"), role),
    );
  }

  element(role: string, index = 0): MutableDict {
    const found = this.elements(role)[index];
    if (found === undefined) throw new Error(`there is no ${role}`);
    return found;
  }

  /** The object that a dictionary is. */
  refOf(dict: MutableDict): Ref {
    return new Ref(this.values.indexOf(dict));
  }

  add(value: Value, data?: Uint8Array): Ref {
    this.values.push(value);
    const id = this.values.length - 1;
    if (data !== undefined) this.data.set(id, data);
    return new Ref(id);
  }

  text(ref: Value | undefined): string {
    return Buffer.from(this.data.get((ref as Ref).id) ?? []).toString("latin1");
  }

  setText(ref: Value | undefined, text: string): void {
    this.data.set((ref as Ref).id, Buffer.from(text, "latin1"));
  }

  /** Changes the operators of a page. */
  rewrite(page: number, change: (operators: string) => string): void {
    const content = this.page(page).get("Contents");
    const before = this.text(content);
    const after = change(before);
    if (after === before) throw new Error("the change changes nothing");
    this.setText(content, after);
  }

  bytes(): Uint8Array {
    const parts: Uint8Array[] = [Buffer.from("%PDF-1.7\n%\u00ff\u00ff\u00ff\u00ff\n", "latin1")];
    let offset = parts[0]?.length ?? 0;
    const rows = ["0000000000 65535 f "];
    for (let id = 1; id < this.values.length; id++) {
      rows.push(`${String(offset).padStart(10, "0")} 00000 n `);
      const part = this.object(id);
      parts.push(part);
      offset += part.length;
    }
    this.trailer.set("Size", this.values.length);
    const table = `xref\n0 ${rows.length}\n${rows.join("\n")}\ntrailer\n${written(this.trailer)}`;
    parts.push(Buffer.from(`${table}\nstartxref\n${offset}\n%%EOF\n`, "latin1"));
    return Buffer.concat(parts);
  }

  private object(id: number): Uint8Array {
    const data = this.data.get(id);
    const value = this.values[id] as Value;
    if (data !== undefined) (value as MutableDict).set("Length", data.length);
    const start = `${id} 0 obj\n${written(value)}\n`;
    if (data === undefined) return Buffer.from(`${start}endobj\n`, "latin1");
    return Buffer.concat([
      Buffer.from(`${start}stream\n`, "latin1"),
      data,
      Buffer.from("\nendstream\nendobj\n", "latin1"),
    ]);
  }
}

function structure(objects: PdfObjects, id: number): Value {
  return objects.get(new Ref(id)) ?? null;
}

export function isNamed(value: Value | undefined, name: string): boolean {
  return value instanceof Name && value.name === name;
}

function written(value: Value): string {
  if (value instanceof Name) return `/${escaped(value.name)}`;
  if (value instanceof Ref) return `${value.id} 0 R`;
  if (value instanceof Operator) return value.word;
  if (value instanceof Uint8Array) return `<${Buffer.from(value).toString("hex")}>`;
  if (value instanceof Map) {
    const pairs = [...value].map(([key, part]) => `/${escaped(key)} ${written(part)}`);
    return `<<${pairs.join("\n")}>>`;
  }
  if (Array.isArray(value)) return `[${value.map(written).join(" ")}]`;
  return String(value);
}

function escaped(name: string): string {
  return name.replace(
    /[^!-~]|[#%()<>[\]{}/]/g,
    (sign) => `#${sign.charCodeAt(0).toString(16).padStart(2, "0")}`,
  );
}
