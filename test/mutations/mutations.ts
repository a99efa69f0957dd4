/** One way to break what keeps restricted text from the public. */
export interface Mutation {
  /** What is then no longer done. */
  readonly breaks: string;
  readonly file: string;
  /** Stands once in the file. */
  readonly find: string;
  readonly put: string;
}

const editions = (name: string) => `src/editions/${name}.ts`;
const scan = (name: string) => `src/scan/${name}.ts`;

export const mutations: readonly Mutation[] = [
  {
    breaks: "passages leave the content",
    file: editions("public-content"),
    find: 'node.type === "passage" ? [] : [node]',
    put: 'node.type === "passage" ? node.content : [node]',
  },
  {
    breaks: "a meeting held in private stays private",
    file: editions("public-edition"),
    find: "if (meeting.private) return",
    put: "if (false) return",
  },
  {
    breaks: "passages before the items leave a meeting",
    file: editions("public-edition"),
    find: "before: publicContent(meeting.before)",
    put: "before: meeting.before",
  },
  {
    breaks: "items of a meeting become public ones",
    file: editions("public-edition"),
    find: "items: meeting.items.map((item) => publicItem(item, on))",
    put: 'items: meeting.items.map((item) => (item.type === "open" ? item : { ...item, ...item.withheld, type: "open", title: item.title }))',
  },
  {
    breaks: "items of a report become public ones",
    file: editions("public-report"),
    find: "items: report.items.map((item) => publicItem(item, on))",
    put: 'items: report.items.map((item) => (item.type === "open" ? item : { ...item, ...item.withheld, type: "open", title: item.title }))',
  },
  {
    breaks: "an item is restricted until its release",
    file: editions("public-item"),
    find: "if (isReleased(item, on)) {",
    put: "if (true) {",
  },
  {
    breaks: "the name of a restricted item is hidden",
    file: editions("public-item"),
    find: "id: null,\n    key: item.slug,",
    put: "id: item.id,\n    key: item.key,",
  },
  {
    breaks: "the place on the agenda of a restricted item is hidden",
    file: editions("public-item"),
    find: "agenda: null,",
    put: "agenda: item.agenda,",
  },
  {
    breaks: "the reason of urgency of a restricted item is hidden",
    file: editions("public-item"),
    find: "urgent: null,",
    put: "urgent: item.urgent,",
  },
  {
    breaks: "the reason of a waiver of a restricted item is hidden",
    file: editions("public-item"),
    find: "{ ...bears, waived: null }",
    put: "bears",
  },
  {
    breaks: "passages below sub-items leave an item",
    file: editions("public-item"),
    find: "after: publicContent(after),",
    put: "after: after as never,",
  },
  {
    breaks: "sub-items of a public item become public ones",
    file: editions("public-item"),
    find: "items: items.map((sub) => publicItem(sub, on)),",
    put: "items: items as never,",
  },
  {
    breaks: "the summary alone is shown of a restricted item",
    file: editions("public-item"),
    find: "exemption,\n    summary,",
    put: "exemption,\n    summary: [...summary, ...(item.withheld.content as never[])],",
  },
  {
    breaks: "names are looked for",
    file: scan("telling-keys"),
    find: "return [...runs, ...alone,",
    put: "return [...runs,",
  },
  {
    breaks: "runs of words are looked for",
    file: scan("telling-keys"),
    find: "return [...runs, ...alone,",
    put: "return [...alone,",
  },
  {
    breaks: "postcodes and addresses are looked for",
    file: scan("telling-keys"),
    find: ", ...wholeMarks(words)]",
    put: "]",
  },
  {
    breaks: "sums are looked for",
    file: scan("telling-keys"),
    find: "if (/^[£€$]/.test(even)) return true;",
    put: "if (/^[£€$]/.test(even)) return false;",
  },
  {
    breaks: "long numbers are looked for",
    file: scan("telling-keys"),
    find: "return /^\\d{4}/.test(even);",
    put: "return false;",
  },
  {
    breaks: "capitals do not matter",
    file: scan("token"),
    find: ".toLowerCase()",
    put: "",
  },
  {
    breaks: "letters count however they are written",
    file: scan("token"),
    find: '.normalize("NFKC")',
    put: "",
  },
  {
    breaks: "hyphens that are not seen do not count",
    file: scan("token"),
    find: 'typed.replace(unseen, "")',
    put: "typed",
  },
  {
    breaks: "public words are no secret",
    file: scan("secrets-of"),
    find: "keysIn(open, vocabulary, forget)",
    put: "void open",
  },
  {
    breaks: "words of the house are no secret",
    file: scan("secrets-of"),
    find: "for (const text of known) keysIn(text, vocabulary, forget);",
    put: "",
  },
  {
    breaks: "names of files are looked at",
    file: scan("readings/index"),
    find: "readings: [name, ...readings.flatMap(alsoUnpacked)]",
    put: "readings: readings.flatMap(alsoUnpacked)",
  },
  {
    breaks: "words broken at the end of a line are joined",
    file: scan("readings/index"),
    find: "...(joined === text ? [] : [{ where, text: joined }]),",
    put: "",
  },
  {
    breaks: "addresses that hold their bytes are opened",
    file: scan("readings/in-data-addresses"),
    find: 'if (!text.includes("base64,")) return [];',
    put: "if (true) return [];",
  },
  {
    breaks: "attributes are looked at",
    file: scan("readings/in-html"),
    find: '{ where: "its attributes", text: said.attributes },',
    put: "",
  },
  {
    breaks: "comments are looked at",
    file: scan("readings/in-html"),
    find: '{ where: "its comments", text: said.comments },',
    put: "",
  },
  {
    breaks: "words run on over tags",
    file: scan("readings/in-html"),
    find: '{ where: "its text", text: said.run },',
    put: "",
  },
  {
    breaks: "escapes of scripts are resolved",
    file: scan("readings/in-script"),
    find: "text: source.replace(escaped, resolved)",
    put: "text: source",
  },
  {
    breaks: "the text of PDF is looked at",
    file: scan("readings/in-pdf"),
    find: "readings: [text, ...readings],",
    put: "readings,",
  },
  {
    breaks: "the objects of PDF are looked at",
    file: scan("readings/in-pdf"),
    find: "readings: [text, ...readings],",
    put: "readings: [text],",
  },
  {
    breaks: "streams of PDF are unpacked",
    file: scan("readings/unpacking"),
    find: "return bytes;",
    put: "return packed;",
  },
  {
    breaks: "each stream of PDF is unpacked",
    file: scan("readings/in-pdf-objects"),
    find: "/(?<!end)stream",
    put: "/stream",
  },
  {
    breaks: "a PDF that cannot be read proves nothing",
    file: "src/compile/prove-absence.ts",
    find: "if (closed !== undefined) throw",
    put: "if (false) throw",
  },
  {
    breaks: "text beyond the edges of a page is looked at",
    file: scan("readings/pdf-reader"),
    find: 'pages.push(parts.join(""), drawn.join(""), drawn.join(" "));',
    put: 'pages.push(parts.join(""));',
  },
  {
    breaks: "UTF-16 is read",
    file: scan("readings/in-bytes"),
    find: "const runs = [little, big, eight]",
    put: "const runs = [eight]",
  },
];
