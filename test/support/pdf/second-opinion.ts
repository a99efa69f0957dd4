import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { JudgedPdf } from "./judge/judged-pdf.ts";

type Document = Awaited<ReturnType<typeof getDocument>["promise"]>;

interface Node {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly alt?: string;
  readonly children?: readonly Node[];
}

/** What the reader of a browser finds otherwise than our own checks do; nothing where they agree. */
export async function secondOpinion({ bytes, elements, info }: JudgedPdf): Promise<string[]> {
  const other = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  try {
    const { info: facts } = await other.getMetadata();
    const title = (facts as Record<string, unknown>).Title;
    const places = Object.values(await other.getDestinations());
    const faults = [
      ...((await other.getMarkInfo())?.Marked ? [] : ["it is not tagged"]),
      ...(title === info.get("Title") ? [] : [`its title is ${title}`]),
      ...(places.every((place) => Array.isArray(place)) ? [] : ["a name leads nowhere"]),
      ...(await attachmentFaults(other)),
    ];
    const figures = elements.filter(({ role }) => role === "Figure").length;
    const described = new Set<string>();
    for (let number = 1; number <= other.numPages; number++) {
      faults.push(...(await pageFaults(other, number, described)));
    }
    return described.size === figures ? faults : [...faults, `${described.size} of ${figures}`];
  } finally {
    await other.destroy();
  }
}

/** What the data is called; it says itself when it is not for the public. */
function nameOf(data: { type: string; edition?: string } | null): string {
  return data?.edition === undefined ? `${data?.type}.json` : `${data.type}.${data.edition}.json`;
}

async function attachmentFaults(other: Document): Promise<readonly string[]> {
  const found = Object.values<{ filename: string; content: Uint8Array }>(
    (await other.getAttachments()) ?? {},
  );
  const [file] = found;
  const data = JSON.parse(Buffer.from(file?.content ?? []).toString("utf8") || "null");
  const right = found.length === 1 && file?.filename === nameOf(data);
  return right ? [] : [`it has ${found.map(({ filename }) => filename)} in it`];
}

/** Every stretch of a page is in its tree once, and the tree has no other. */
async function pageFaults(
  other: Document,
  number: number,
  described: Set<string>,
): Promise<readonly string[]> {
  const page = await other.getPage(number);
  const tree = (await page.getStructTree()) as Node | null;
  const leaves = tree === null ? [] : leavesOf(tree, described);
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const drawn = items.flatMap((item) => ("id" in item && item.id ? [String(item.id)] : []));
  const same = String([...leaves].sort()) === String([...new Set(drawn)].sort());
  const once = new Set(leaves).size === leaves.length;
  return same && once ? [] : [`page ${number}: the tree has others than the page`];
}

function leavesOf(node: Node, described: Set<string>): readonly string[] {
  if (node.type === "content") return [node.id ?? ""];
  const leaves = (node.children ?? []).flatMap((child) => leavesOf(child, described));
  if (node.role === "Figure" && node.alt) described.add(leaves.join());
  return leaves;
}
