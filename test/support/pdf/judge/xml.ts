/** An element of XML, read strictly: a packet that is not well formed throws. */
export interface XmlElement {
  readonly name: string;
  /** The namespace its prefix stands for. */
  readonly space: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
  text: string;
}

const TOKEN =
  /<\?[^?]*\?>|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|[^<]+/gy;
const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The element at the root. */
export function readXml(text: string): XmlElement {
  const top: XmlElement = element("", new Map(), new Map());
  const open = [{ element: top, spaces: new Map<string, string>() }];
  let at = 0;
  for (const match of text.matchAll(TOKEN)) {
    const [token, end, start, attributes = "", single] = match;
    if (match.index !== at) break;
    at += token.length;
    const here = open.at(-1);
    if (here === undefined) throw new Error("more ends than beginnings");
    if (end !== undefined) {
      if (here.element.name !== end) throw new Error(`${end} ends ${here.element.name}`);
      open.pop();
    } else if (start !== undefined) {
      const given = new Map(pairs(attributes));
      const spaces = new Map([...here.spaces, ...spacesIn(given)]);
      const made = element(start, given, spaces);
      here.element.children.push(made);
      if (single === "") open.push({ element: made, spaces });
    } else if (!token.startsWith("<?")) here.element.text += unescaped(token);
  }
  const [root, ...others] = top.children;
  if (at !== text.length || open.length !== 1 || root === undefined || others.length > 0) {
    throw new Error("not well formed");
  }
  return root;
}

/** All elements of a name in a namespace, in their order. */
export function elementsOf(root: XmlElement, space: string, name: string): readonly XmlElement[] {
  const own = root.space === space && root.name.replace(/^.*:/, "") === name ? [root] : [];
  return [...own, ...root.children.flatMap((child) => elementsOf(child, space, name))];
}

/** The words in an element and all below it. */
export function wordsOf(root: XmlElement): string {
  return (root.text + root.children.map(wordsOf).join("")).trim();
}

function element(
  name: string,
  attributes: ReadonlyMap<string, string>,
  spaces: ReadonlyMap<string, string>,
): XmlElement {
  const prefix = /^(.*):/.exec(name)?.[1] ?? "";
  const space = spaces.get(prefix) ?? "";
  if (prefix !== "" && space === "") throw new Error(`${name} is in no namespace`);
  return { name, space, attributes, children: [], text: "" };
}

function pairs(text: string): readonly (readonly [string, string])[] {
  return [...text.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(
    ([, key = "", value = ""]) => [key, unescaped(value)] as const,
  );
}

function spacesIn(attributes: ReadonlyMap<string, string>): readonly (readonly [string, string])[] {
  return [...attributes]
    .filter(([key]) => /^xmlns(:|$)/.test(key))
    .map(([key, value]) => [key.replace(/^xmlns:?/, ""), value] as const);
}

function unescaped(text: string): string {
  return text.replace(/&(?:(\w+);)?/g, (_, name: string | undefined) => {
    const sign = name === undefined ? undefined : ENTITIES[name];
    if (sign === undefined) throw new Error(`& that is no sign: ${text.slice(0, 40)}`);
    return sign;
  });
}
