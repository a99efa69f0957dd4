import type {
  Metadata,
  RegisterBody,
  RegisterColumn,
  RegisterFurniture,
  RegisterPage,
  RegisterTable,
} from "../../document/index.ts";
import type { Wording } from "../../house/index.ts";
import { composeBonds } from "../compose-bonds.ts";
import { fill } from "../fill.ts";
import { joinWords } from "../join-words.ts";
import { slugger } from "../slugger.ts";
import { yearWords } from "../year-words.ts";
import type { RegisterPart } from "./register-part.ts";

type RegisterName = keyof Wording["registers"]["titles"];

type ColumnName = keyof Wording["registers"]["columns"];

/** A register as a page in the words of the project's house. */
export function registerPage(
  name: RegisterName,
  columns: readonly ColumnName[],
  counts: boolean,
  parts: readonly RegisterPart[],
  newest: string,
  wording: Wording,
): RegisterPage {
  const { registers } = wording;
  const title = registers.titles[name];
  const author = joinWords(
    parts.map(({ body }) => body.name),
    wording,
  );
  const slug = slugger();
  return {
    type: "register",
    lang: wording.lang,
    metadata: metadataOf(title, author, newest, wording),
    furniture: furnitureOf(author, wording),
    bonds: composeBonds(wording),
    title,
    columns: columns.map((column, index): RegisterColumn => {
      return { name: registers.columns[column], counts: counts && index > 0 };
    }),
    bodies: parts.map(({ body, lang, tables }): RegisterBody => {
      const anchor = slug(body.key);
      return {
        name: body.name,
        lang: lang === wording.lang ? null : lang,
        anchor,
        tables: tables.map((table): RegisterTable => {
          const { year, note, rows } = table;
          if (year === null) return { name: null, anchor: `${anchor}_table`, note, rows };
          return { name: yearWords(year, wording), anchor: `${anchor}_${year}`, note, rows };
        }),
      };
    }),
  };
}

function metadataOf(title: string, author: string, date: string, { index }: Wording): Metadata {
  return {
    title: fill(index.titled, { title, body: author }),
    author,
    subject: fill(index.subject, { title }),
    date,
  };
}

function furnitureOf(
  runningHead: string,
  { registers, index, document }: Wording,
): RegisterFurniture {
  return {
    runningHead,
    headsFirstPage: false,
    pageNumber: document["page-number"],
    notice: null,
    mark: null,
    skip: registers.skip,
    contents: index.contents,
    index: document.index,
    companions: registers.companions,
    formats: { csv: registers.csv, json: document.formats.json },
  };
}
