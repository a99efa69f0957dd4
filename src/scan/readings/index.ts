import { manifestName } from "../../manifest.ts";
import type { Artefact, Reading, Readings } from "../artefact.ts";
import { gzipContent, zipEntries } from "./in-archive.ts";
import { inBytes } from "./in-bytes.ts";
import { inDataAddresses } from "./in-data-addresses.ts";
import { inPdf } from "./in-pdf.ts";
import { inScript } from "./in-script.ts";

/** An archive within an archive within an archive is no record. */
const deepest = 3;

/** How files begin that 7-Zip, RAR, xz, bzip2 and zstd have packed. */
const sealed = ["7z\xbc\xaf\x27\x1c", "Rar!\x1a\x07", "\xfd7zXZ\0", "BZh", "\x28\xb5\x2f\xfd"];

/** Everything that can be read of a file, its name first. */
export async function readingsOf(artefact: Artefact, depth = 0): Promise<Readings> {
  const { readings, unread } = await contentOf(artefact, depth);
  const name: Reading = { where: "its name", text: artefact.path };
  return { readings: [name, ...readings.flatMap(alsoUnpacked)], unread };
}

/** A line that ends within a word, or with the hyphen of one. */
const broken = /[-‐\u00ad][ \t]*\r?\n[ \t]*/g;

function alsoUnpacked(reading: Reading): readonly Reading[] {
  const { text, where } = reading;
  const joined = text.replace(broken, "");
  return [
    reading,
    ...(joined === text ? [] : [{ where, text: joined }]),
    ...inDataAddresses(text).map((inner): Reading => ({ where: "a file within it", text: inner })),
  ];
}

async function contentOf({ path, content }: Artefact, depth: number): Promise<Readings> {
  const bytes = typeof content === "string" ? null : content;
  if (bytes !== null && startsWith(bytes, "%PDF")) return inPdf(bytes);
  if (bytes !== null && startsWith(bytes, "PK\x03\x04")) return inZip(bytes, depth);
  if (bytes !== null && startsWith(bytes, "\x1f\x8b")) {
    const inner = gzipContent(bytes);
    if (inner === null || depth >= deepest)
      return unread("is packed in a way that cannot be opened");
    return readingsOf({ path: path.replace(/\.gz$/i, ""), content: inner }, depth + 1);
  }
  if (bytes !== null && sealed.some((sign) => startsWith(bytes, sign)))
    return unread("is packed in a way that cannot be opened");
  const found = bytes === null ? [content as string] : inBytes(bytes);
  const texts = isManifest(path) ? found.map(withoutDigests) : found;
  const [text = ""] = texts;
  // Feeds, drawings and pages of programs are read as a browser would.
  if (/\.x?html?$/i.test(path) || /^[\s\ufeff]*</.test(text)) {
    const { inHtml } = await import("./in-html.ts");
    return read([...inHtml(text), ...texts.map(asBytes)]);
  }
  const script = inScript(text).map(({ text }): Reading => ({ where: "its text", text }));
  return read([...script, ...texts.slice(1).map(asBytes)]);
}

function isManifest(path: string): boolean {
  return path === manifestName || path.endsWith(`/${manifestName}`);
}

/** A digest says nothing, but may begin with the figures of a restricted number. */
function withoutDigests(text: string): string {
  return text.replace(/^[0-9a-f]{64}(?= [ *])/gm, "");
}

async function inZip(bytes: Uint8Array, depth: number): Promise<Readings> {
  const entries = zipEntries(bytes);
  if (entries === null || depth >= deepest) return unread("is an archive that cannot be opened");
  const inner = await Promise.all(
    entries.map(({ name, content }) => readingsOf({ path: name, content }, depth + 1)),
  );
  return {
    readings: inner.flatMap(({ readings }) =>
      // Markup within words parts them: Word writes it between any two letters.
      readings.flatMap(({ text }): Reading[] => [
        { where: "a file within it", text },
        {
          where: "a file within it",
          text: text.replace(/<\/w:p>/g, "\n").replace(/<[^<>]*>/g, ""),
        },
      ]),
    ),
    unread: inner.find(({ unread }) => unread !== null)?.unread ?? null,
  };
}

function asBytes(text: string): Reading {
  return { where: "its bytes", text };
}

function read(readings: readonly Reading[]): Readings {
  return { readings, unread: null };
}

function unread(why: string): Readings {
  return { readings: [], unread: why };
}

function startsWith(bytes: Uint8Array, sign: string): boolean {
  return Buffer.from(bytes.subarray(0, sign.length)).toString("latin1") === sign;
}
