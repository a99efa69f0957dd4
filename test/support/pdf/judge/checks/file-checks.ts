import { createHash } from "node:crypto";
import { type Dict, Name, Ref, textString } from "../../pdf-objects.ts";
import type { Check } from "../check.ts";
import { type JudgedPdf, optional } from "../judged-pdf.ts";
import { nameOf } from "../structure-elements.ts";
import { everyWord } from "./document-checks.ts";

/** How the file is written (ISO 19005-3, 6.1), and what it carries. */
export const fileChecks = {
  /** It begins by saying what it is, and that it is no text (6.1.2). */
  "header-right": ({ bytes }) => {
    const start = Buffer.from(bytes.subarray(0, 15)).toString("latin1");
    return /^%PDF-1\.7\n%[\x80-\xff]{4}\n$/.test(start) ? [] : [start];
  },
  /** It ends with one table, and nothing after its end (6.1.3, 6.1.4). */
  "ending-right": ({ objects: { latin } }) => {
    const ends = latin.match(/\n%%EOF/g) ?? [];
    const at = Number(/\nstartxref\n(\d+)\n%%EOF\n?$/.exec(latin)?.[1] ?? -1);
    const right = ends.length === 1 && latin.startsWith("xref\n", at);
    return right ? [] : ["the end of the file"];
  },
  /** Every object stands where the table says, each on its own lines (6.1.9). */
  "objects-placed": ({ objects: { latin, offsets, trailer } }) => [
    ...(trailer.get("Size") === offsets.length ? [] : ["Size"]),
    ...offsets.flatMap((offset, id) => {
      if (id === 0) return [];
      const right = latin.startsWith(`\n${id} 0 obj\n`, offset - 1);
      return right ? [] : [`object ${id}`];
    }),
  ],
  /** Every reference leads to an object. */
  "references-lead": ({ objects }) => {
    const found = new Set<number>();
    for (const [, id = "0"] of objects.latin.matchAll(/[\s[](\d+) 0 R\b/g)) found.add(Number(id));
    return [...found].filter((id) => objects.get(new Ref(id)) === undefined).map(String);
  },
  /** It has an identifier (6.1.3). */
  "identifier-given": ({ objects }) => {
    const id = objects.array(objects.trailer.get("ID")) as readonly Uint8Array[];
    const [one, other] = id.map((part) => Buffer.from(part).toString("hex"));
    return one !== undefined && one.length === 32 && one === other ? [] : [`${one} ${other}`];
  },
  /** It is open to all (6.1.3; ISO 14289-1, 7.16). */
  "not-encrypted": ({ objects }) => (objects.trailer.has("Encrypt") ? ["it is encrypted"] : []),
  /** Streams are in the file, of the length they say, and packed as PDF/A allows (6.1.7). */
  "streams-plain": ({ objects }) =>
    streams(objects).flatMap(({ id, dict }) => {
      const filter = objects.get(dict.get("Filter"));
      const allowed = filter === undefined || ALLOWED.has(nameOf(filter));
      const outside = ["F", "FFilter", "FDecodeParms"].some((key) => dict.has(key));
      const end = objects.packed(new Ref(id));
      const after = Buffer.from(end.buffer, end.byteOffset + end.length, 11).toString("latin1");
      return allowed && !outside && after === "\nendstream\n" ? [] : [`stream ${id}`];
    }),
  /** Strings and names are no longer than every reader takes (6.1.13). */
  "words-short": (pdf) =>
    everyWord(pdf).flatMap((word) => {
      if (word instanceof Name) return word.name.length > 127 ? [word.name] : [];
      return word.length > 32_767 ? [`a string of ${word.length} bytes`] : [];
    }),
  /** Pictures are pictures: of the intent's colours, not smoothed, with all their points (6.2.8). */
  "pictures-plain": (pdf) =>
    streams(pdf.objects)
      .filter(({ dict }) => nameOf(dict.get("Type")) === "XObject")
      .flatMap(({ id, dict }) => pictureFaults(pdf, id, dict)),
  /** What travels inside is said to be what it is (6.8; ISO 14289-1, 7.11). */
  "attachments-described": (pdf) => {
    const listed = embedded(pdf);
    const associated = pdf.objects.array(pdf.catalog.get("AF"));
    const same = String(ids(listed)) === String(ids(associated));
    return [
      ...(same ? [] : ["what is embedded and what is associated differ"]),
      ...listed.flatMap((ref) => attachmentFaults(pdf, optional(pdf.objects, ref))),
    ];
  },
} satisfies Record<string, Check>;

const ALLOWED = new Set(["FlateDecode", "DCTDecode"]);

function streams(objects: JudgedPdf["objects"]): readonly { id: number; dict: Dict }[] {
  return Array.from({ length: objects.count - 1 }, (_, index) => index + 1)
    .filter((id) => objects.isStream(id))
    .map((id) => ({ id, dict: objects.dict(new Ref(id)) }));
}

const PICTURE = new Set(
  "Type Subtype Width Height BitsPerComponent ColorSpace Filter DecodeParms Length".split(" "),
);

function pictureFaults({ objects }: JudgedPdf, id: number, dict: Dict): readonly string[] {
  if (nameOf(dict.get("Subtype")) !== "Image")
    return [`${nameOf(dict.get("Subtype"))} (object ${id})`];
  const more = [...dict.keys()].filter((key) => !PICTURE.has(key));
  const space = objects.array(dict.get("ColorSpace"));
  const names = space.slice(0, 2).map(nameOf).join(" ");
  const colours = COLOURS.get(names);
  const bits = (colours ?? 0) * (dict.get("BitsPerComponent") as number);
  const line = Math.ceil((bits * (dict.get("Width") as number)) / 8);
  const filtered = optional(objects, dict.get("DecodeParms")).get("Predictor") === 15 ? 1 : 0;
  const asked = (line + filtered) * (dict.get("Height") as number);
  const jpeg = nameOf(dict.get("Filter")) === "DCTDecode";
  const { length } = objects.stream(new Ref(id)).data;
  return [
    ...more,
    ...(colours === undefined ? [names] : []),
    ...(jpeg || length === asked ? [] : [`${length} bytes for ${asked}`]),
  ].map((fault) => `picture ${id}: ${fault}`);
}

const COLOURS = new Map([
  ["DeviceRGB", 3],
  ["DeviceGray", 1],
  ["Indexed DeviceRGB", 1],
]);

function embedded({ objects, catalog }: JudgedPdf) {
  const tree = optional(objects, optional(objects, catalog.get("Names")).get("EmbeddedFiles"));
  return objects.array(tree.get("Names")).filter((_, index) => index % 2 === 1);
}

function ids(refs: readonly unknown[]): readonly unknown[] {
  return refs.map((ref) => (ref instanceof Ref ? ref.id : null));
}

function attachmentFaults({ objects }: JudgedPdf, file: Dict): readonly string[] {
  const files = optional(objects, file.get("EF"));
  const ref = files.get("F");
  if (!(ref instanceof Ref) || ref.id !== (files.get("UF") as Ref | undefined)?.id) return ["EF"];
  const { dict, data } = objects.stream(ref);
  const facts = optional(objects, dict.get("Params"));
  const sum = createHash("md5").update(data).digest("hex");
  const dated = (key: string) => /^D:\d{14}Z$/.test(textString(facts.get(key)) ?? "");
  const rules: Readonly<Record<string, boolean>> = {
    Type: nameOf(file.get("Type")) === "Filespec" && nameOf(dict.get("Type")) === "EmbeddedFile",
    F: /^[\w-]+(\.restricted)?\.json$/.test(textString(file.get("F")) ?? ""),
    UF: textString(file.get("UF")) === textString(file.get("F")),
    Desc: /\S/.test(textString(file.get("Desc")) ?? ""),
    AFRelationship: nameOf(file.get("AFRelationship")) === "Data",
    Subtype: nameOf(dict.get("Subtype")) === "application/json",
    Size: facts.get("Size") === data.length,
    CheckSum: Buffer.from((facts.get("CheckSum") as Uint8Array) ?? []).toString("hex") === sum,
    ModDate: dated("ModDate") && dated("CreationDate"),
  };
  return Object.entries(rules).flatMap(([rule, holds]) => (holds ? [] : [rule]));
}
