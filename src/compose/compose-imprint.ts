import type { Imprint, Inline, Link, Paragraph } from "../document/index.ts";
import type { Wording } from "../house/index.ts";
import type { Body, Contact } from "../meeting/body.ts";

/** What ends a report: in which forms it can be had, and how the body is reached. */
export function composeImprint(
  { formatsStatement, contact }: Body,
  { report }: Wording,
): readonly Imprint[] {
  const statement = formatsStatement === null ? null : linesOf([[text(formatsStatement)]]);
  const block = contact === null ? [] : contactBlock(contact, report);
  if (statement === null && block.length === 0) return [];
  return [{ type: "imprint", statement, contact: block }];
}

/** The address of a web site, as a link. */
export function webLink(web: string): Link {
  const url = /^https?:/i.test(web) ? web : `http://${web}`;
  return { type: "link", url, content: [text(web)] };
}

function contactBlock(
  { name, address, telephone, email, web }: Contact,
  { contact }: Wording["report"],
): readonly Paragraph[] {
  const named = name === null ? [] : [[{ type: "strong", content: [text(name)] } as const]];
  const mail = (found: string): Link => ({
    type: "link",
    url: `mailto:${found}`,
    content: [text(found)],
  });
  const ways = [
    telephone === null ? [] : around(contact.telephone, "{telephone}", text(telephone)),
    email === null ? [] : around(contact.email, "{email}", mail(email)),
    web === null ? [] : around(contact.web, "{web}", webLink(web)),
  ].filter((line) => line.length > 0);
  return [[...named, ...address.map((line) => [text(line)])], ways]
    .filter((lines) => lines.length > 0)
    .map(linesOf);
}

/** One paragraph, each line on a line of its own. */
function linesOf(lines: readonly (readonly Inline[])[]): Paragraph {
  const content = lines.flatMap((line, index): readonly Inline[] =>
    index === 0 ? line : [{ type: "break" }, ...line],
  );
  return { type: "paragraph", content };
}

/** A wording with an inline where its placeholder stands. */
function around(wording: string, placeholder: string, inline: Inline): readonly Inline[] {
  const [before = "", after = ""] = wording.split(placeholder, 2);
  return [text(before), inline, text(after)].filter(
    (part) => part.type !== "text" || part.text !== "",
  );
}

function text(words: string): Extract<Inline, { type: "text" }> {
  return { type: "text", text: words };
}
