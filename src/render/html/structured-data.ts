import {
  type Block,
  type BodyFacts,
  type Item,
  inlineText,
  type MeetingFacts,
  type Minutes,
  type ReportFacts,
} from "../../document/index.ts";
import { inertJson } from "./inert-json.ts";

/**
 * What the page is of, for programs, in the words of schema.org: a meeting with its items, or a
 * report with its parts. It is data and not a script: nothing runs it, and no policy stops it
 * (HTML, 4.12.1: a script element whose type is none of JavaScript's is a data block).
 */
export function structuredData(minutes: Minutes): string {
  const { lang, metadata, facts, furniture, children } = minutes;
  const { title } = metadata;
  const data =
    facts.type === "meeting"
      ? meeting(facts, furniture.runningHead, children, document(title, lang, children))
      : report(facts, title, lang, children);
  const text = inertJson(known({ "@context": "https://schema.org", ...data }));
  return `<script type="application/ld+json">${text}</script>`;
}

function meeting(
  { body, start, end, place }: MeetingFacts,
  name: string,
  children: readonly Block[],
  subjectOf: object,
): object {
  return {
    "@type": "Event",
    name,
    startDate: start,
    endDate: end,
    // It was held. schema.org has no other word for that.
    eventStatus: "https://schema.org/EventScheduled",
    location: place === null ? null : { "@type": "Place", name: place },
    organizer: organization(body),
    subEvent: parts("Event", "subEvent", children),
    subjectOf,
  };
}

/** The minutes themselves, with what their status line says of them. */
function document(name: string, inLanguage: string, children: readonly Block[]): object {
  const status = children.find((block) => block.type === "status");
  return {
    "@type": "DigitalDocument",
    name,
    inLanguage,
    creativeWorkStatus: status?.text ?? null,
  };
}

function report(
  { body, subtitle, period, date }: ReportFacts,
  name: string,
  inLanguage: string,
  children: readonly Block[],
): object {
  return {
    "@type": "Report",
    name,
    alternativeHeadline: subtitle,
    inLanguage,
    temporalCoverage: period,
    datePublished: date,
    publisher: organization(body),
    about: organization(body),
    hasPart: parts("CreativeWork", "hasPart", children),
  };
}

function organization({ name, url }: BodyFacts): object {
  return { "@type": "Organization", name, url };
}

/** The items among blocks, and theirs; null for none. An appendix is a paper, and no part of a meeting. */
function parts(type: string, within: string, blocks: readonly Block[]): readonly object[] | null {
  const items = blocks
    .filter((block): block is Item => block.type === "item")
    .filter(({ appendix }) => !appendix || type !== "Event");
  if (items.length === 0) return null;
  return items.map(({ label, title, anchor, children }) => ({
    "@type": type,
    name: label === null ? inlineText(title) : `${label} ${inlineText(title)}`,
    url: `#${anchor}`,
    [within]: parts(type, within, children),
  }));
}

/** What is not known is left out. */
function known(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(known);
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).filter(([, part]) => part !== null);
  return Object.fromEntries(entries.map(([key, part]) => [key, known(part)]));
}
