import {
  inlineText,
  type Listing,
  type ListingFurniture,
  type Metadata,
  type SearchedPage,
} from "../document/index.ts";
import type { Wording } from "../house/index.ts";
import type { Body } from "../meeting/body.ts";
import { documentDay } from "../meeting/document-day.ts";
import { composeBonds } from "./compose-bonds.ts";
import { fill } from "./fill.ts";
import { joinWords } from "./join-words.ts";
import { listBody } from "./list-body.ts";
import { documentName } from "./list-document.ts";
import type { Listable } from "./listable.ts";
import type { Held } from "./next-meeting-words.ts";
import { registersFolder } from "./registers/naming.ts";
import { slugger } from "./slugger.ts";

/** Names of bodies that a line has room for. */
const few = 3;

/**
 * The list of all documents that are built, in the words of the project's house. `bodies` are the
 * project's in their order; `held` are all its meetings, also those that are not listed; `registers` are those
 * that are built.
 */
export function composeListing(
  listables: readonly Listable[],
  bodies: readonly Body[],
  held: readonly Held[],
  registers: readonly (keyof Wording["registers"]["titles"])[],
  wording: Wording,
): Listing {
  const slug = slugger();
  const title = titleOf(listables, wording);
  const listed = bodies.flatMap((body) => {
    const own = listables.filter(({ document }) => document.body.key === body.key);
    return own.length === 0 ? [] : [{ body, own, anchor: slug(body.key) }];
  });
  return {
    type: "listing",
    lang: wording.lang,
    metadata: metadataOf(title, listables, bodies, wording),
    furniture: furnitureOf(headOf(bodies) ?? namesOf(listed, title, wording), wording),
    bonds: composeBonds(wording),
    title,
    bodies: listed.map(({ body, own, anchor }) => {
      const meetings = held.filter((meeting) => meeting.body.key === body.key);
      return listBody(body, own, meetings, anchor, wording);
    }),
    registers: listRegisters(registers, slug, wording),
    search: {
      ...wording.index.search,
      pages: listed.flatMap(({ own }) => own.map((one) => searchedPage(one, wording))),
    },
  };
}

function listRegisters(
  names: Parameters<typeof composeListing>[3],
  slug: (words: string) => string,
  { registers }: Wording,
): Listing["registers"] {
  if (names.length === 0) return null;
  const { heading, titles } = registers;
  const pages = names.map((name) => ({ name: titles[name], path: `${registersFolder}/${name}` }));
  return { heading, anchor: slug(heading), pages };
}

function titleOf(listables: readonly Listable[], { index }: Wording): string {
  const types = new Set(listables.map(({ document }) => document.type));
  if (types.size > 1) return index.title.both;
  return types.has("report") ? index.title.reports : index.title.minutes;
}

/** Whose list it is: the only body, or the one to which all others report; or null. */
function headOf(bodies: readonly Body[]): string | null {
  const first = bodies.filter(({ reportsTo }) => reportsTo === null);
  return first.length === 1 ? (first[0]?.name ?? null) : null;
}

/** Whose list it is, in the line at its top: its title stands below. */
function namesOf(listed: readonly { readonly body: Body }[], title: string, wording: Wording) {
  const names = listed.map(({ body }) => body.name);
  return names.length > few ? fill(wording.index.subject, { title }) : joinWords(names, wording);
}

function metadataOf(
  title: string,
  listables: readonly Listable[],
  bodies: readonly Body[],
  wording: Wording,
): Metadata {
  const { index } = wording;
  const body = headOf(bodies);
  const days = listables.map(({ document }) => documentDay(document)).sort();
  return {
    title: body === null ? title : fill(index.titled, { title, body }),
    author:
      body ??
      joinWords(
        bodies.map(({ name }) => name),
        wording,
      ),
    subject: fill(index.subject, { title }),
    date: days.at(-1) ?? "",
  };
}

function furnitureOf(runningHead: string, { index, document }: Wording): ListingFurniture {
  return {
    runningHead,
    headsFirstPage: false,
    pageNumber: document["page-number"],
    notice: null,
    mark: null,
    skip: index.skip,
    contents: index.contents,
  };
}

function searchedPage({ document, lang, path, entries }: Listable, wording: Wording): SearchedPage {
  const { body } = document;
  const name = inlineText(documentName(document, false, wording));
  // The title of a report may name its body; a day names none.
  const whole = name.includes(body.name)
    ? name
    : fill(wording.index.search.page, { body: body.name, document: name });
  return { name: whole, lang: lang === wording.lang ? null : lang, path, entries };
}
