import { describe, expect, test } from "vitest";
import type { Block, Inline, Table } from "../../src/document/index.ts";
import { renderText } from "../../src/render/text/index.ts";
import { looks } from "../support/html/house.ts";
import { bare, decision, item, list, paragraph, words } from "../support/html/trees.ts";
import { plan } from "../support/plan.ts";
import { drawn, plainLooks, set } from "../support/text/set.ts";

// How each kind of node is set. The expected texts stand here as a reader sees them.

describe("words in lines", () => {
  const line = (text: string, width = 40) => set([paragraph(text)], plainLooks({ width }));

  test("break at spaces, and a long word has a line of its own", () => {
    const address = `https://example.org/${"a".repeat(40)}`;
    expect(line(`The report of the working group is to be had at ${address} from May.`)).toBe(
      `The report of the working group is to be\nhad at\n${address}\nfrom May.\n`,
    );
  });

  test("fill a line to its last column, and no further", () => {
    expect(line(`${"a".repeat(20)} ${"b".repeat(19)} c`)).toBe(
      `${"a".repeat(20)} ${"b".repeat(19)}\nc\n`,
    );
  });

  test("end inside no name, date or number", () => {
    expect(line("It was moved and seconded there by Mr Q Nettle")).toBe(
      "It was moved and seconded there by Mr\nQ Nettle\n",
    );
    expect(line("The Council then stood adjourned at 2.00 pm")).toBe(
      "The Council then stood adjourned at\n2.00 pm\n",
    );
    expect(line("The Council was to meet again on the 12 March 2024")).toBe(
      "The Council was to meet again on the\n12 March 2024\n",
    );
  });

  test("end inside no day of the week that has two words", () => {
    const bonds = { ...bare.bonds, weekdays: ["dydd llun", "dydd gwener"] };
    const setIn = (text: string) =>
      renderText({ ...bare, bonds, children: [paragraph(text)] }, plainLooks({ width: 40 }));
    expect(setIn("Bydd y cyfarfod gohiriedig ar nos Dydd Llun, wedyn")).toBe(
      "Bydd y cyfarfod gohiriedig ar nos\nDydd Llun, wedyn\n",
    );
    expect(setIn("Bydd y cyfarfod nesaf ar y Dydd Gwener 18 Mehefin")).toBe(
      "Bydd y cyfarfod nesaf ar y\nDydd Gwener 18 Mehefin\n",
    );
  });

  test("end inside one that is longer than a line", () => {
    const initials = Array.from({ length: 30 }, () => "A").join(" ");
    const text = line(`The initials of ${initials} Nettle`);
    expect(Math.max(...text.split("\n").map(({ length }) => length))).toBeLessThanOrEqual(40);
    expect(text.replace(/\s+/g, " ").trim()).toBe(`The initials of ${initials} Nettle`);
  });

  test("break at no no-break space, and show a plain one there", () => {
    expect(line("The meeting of the Council begins at 2.00\u00a0pm")).toBe(
      "The meeting of the Council begins at\n2.00 pm\n",
    );
  });

  test("take no room for marks that combine", () => {
    const name = "Ọ̀ṣúnlàjà"; // nine letters as seen, ten characters and more as stored
    expect(line(`${`${name} `.repeat(4)}x`)).toBe(`${`${name} `.repeat(4)}x\n`.normalize("NFC"));
  });

  test("take two columns for wide characters", () => {
    expect(line(`${"会".repeat(19)} a`)).toBe(`${"会".repeat(19)} a\n`);
    expect(line(`${"会".repeat(20)} a`)).toBe(`${"会".repeat(20)}\na\n`);
    expect(line(`${"\u{1f600}".repeat(20)} a`)).toBe(`${"\u{1f600}".repeat(20)}\na\n`);
  });

  test("end a line where the clerk asked for it", () => {
    expect(
      set([{ type: "paragraph", content: [...words("One"), { type: "break" }, ...words("two")] }]),
    ).toBe("One\ntwo\n");
  });
});

describe("what is seen elsewhere is said", () => {
  const line = (...content: Inline[]) => set([{ type: "paragraph", content }]);
  const link = (url: string, text: string): Inline => ({ type: "link", url, content: words(text) });

  test("words that are struck out", () => {
    expect(
      line(...words("to "), { type: "deleted", content: words("30 April") }, ...words(" 31 March")),
    ).toBe("to [struck out: 30 April] 31 March\n");
  });

  test.each([
    ["https://example.org/plan", "the plan", "the plan <https://example.org/plan>"],
    ["mailto:clerk@example.org", "the clerk", "the clerk <clerk@example.org>"],
    ["tel:01632960200", "the office", "the office <01632960200>"],
    ["https://example.org/plan", "https://example.org/plan", "https://example.org/plan"],
    ["http://www.example.org", "www.example.org", "www.example.org"],
    ["https://example.org/", "example.org", "example.org"],
    ["https://example.org/%C3%A9", "https://example.org/é", "https://example.org/é"],
    ["https://example.org/%E9", "the page", "the page <https://example.org/%E9>"],
    ["mailto:clerk@example.org", "clerk@example.org", "clerk@example.org"],
    ["https://example.org/plan", "", "https://example.org/plan"],
    ["#SMK28a", "Minute SMK28(a)", "Minute SMK28(a)"],
    ["javascript:alert(1)", "no place", "no place"],
  ])("a link to %s from “%s”", (url, text, expected) => {
    expect(line(link(url, text))).toBe(`${expected}\n`);
  });

  test("a reference by its words alone", () => {
    const place = { document: "../2019/2019-10-24", anchor: "SMK12" };
    expect(line({ type: "reference", ...place, content: words("Minute SMK12") })).toBe(
      "Minute SMK12\n",
    );
  });

  test("a picture by what it shows, with its caption", () => {
    const picture = { type: "figure", image: plan, alternative: "A plan {of} it" } as const;
    expect(set([{ ...picture, caption: words("The site") }])).toBe(
      "[Picture: A plan {of} it]\nThe site\n",
    );
    expect(set([{ ...picture, caption: null }])).toBe("[Picture: A plan {of} it]\n");
  });

  test("capitals where the house has them", () => {
    const blocks: Block[] = [
      {
        type: "title",
        content: [...words("Minutes of the "), { type: "prominent", content: words("Board") }],
      },
      item(1, "1", "a", "Straße", [item(2, "(a)", "b", "Lighting", [])]),
      { type: "closing", content: words("The Chair closed the meeting") },
    ];
    expect(set(blocks)).toMatch(/BOARD\n.*STRASSE\n.*Lighting\n.*THE CHAIR/s);
    const { title, item: heading, closing } = looks;
    const plain = {
      ...looks,
      title: { ...title, capitals: false },
      item: { ...heading, capitals: false },
      closing: { ...closing, capitals: false },
    };
    expect(set(blocks, plain)).toMatch(/Board\n.*Straße\n.*Lighting\n.*The Chair/s);
  });
});

describe("items, decisions and lists", () => {
  const long = "That officers be asked to report on the cost of each scheme, year by year.";

  test("stand beside their numbers and labels, further in the deeper they are", () => {
    const text = set([
      item(1, "SMK30", "SMK30", "Overview", [
        paragraph("An update was received."),
        item(2, "(a)", "SMK30a", "Projects", [
          decision("SMK30a", [
            list([
              ["1.", long],
              ["2.", "That it be noted."],
            ]),
          ]),
        ]),
      ]),
      item(1, null, "other", "Other business", [paragraph("None.")]),
    ]);
    expect(text).toBe(drawn`
SMK30   OVERVIEW

        An update was received.

        (a)  Projects

             RESOLVED -
                 1.   That officers be asked to report on the cost of
                      each scheme, year by year.

                 2.   That it be noted.


        OTHER BUSINESS

        None.
`);
  });

  test("a list of short entries stands close together", () => {
    expect(
      set([
        list([
          ["•", "lamps"],
          ["•", "gates"],
        ]),
      ]),
    ).toBe("•    lamps\n•    gates\n");
  });

  test("a wide label makes its column wider, for all of them", () => {
    const wide = [item(1, "P2024/0001", "a", "One", []), item(1, "P1", "b", "Two", [])];
    expect(set(wide)).toBe("P2024/0001 ONE\n\n\nP1         TWO\n");
  });

  test("a label that leaves no room stands above its words", () => {
    const label = "a label of very many words indeed";
    expect(set([list([[label, "words"]])], plainLooks({ width: 40 }))).toBe(
      `${label}\n${" ".repeat(16)}words\n`,
    );
  });

  test("items without numbers stand at the margin", () => {
    expect(set([item(1, null, "a", "CCTV:", [paragraph("It works.")])])).toBe(
      "CCTV:\n\nIt works.\n",
    );
  });

  test("a quotation stands in from both sides", () => {
    const text = set(
      [{ type: "quotation", children: [paragraph("We ask the Council to cut the hedge.")] }],
      plainLooks({ width: 40 }),
    );
    expect(text).toBe("    We ask the Council to cut the\n    hedge.\n");
  });

  test("what is recorded beside decisions is set in, with its label or without", () => {
    const remark = { type: "remark", kind: "note", children: [paragraph("It was paid.")] } as const;
    expect(set([{ ...remark, label: "Note added later:" }])).toBe(
      "Note added later:\n    It was paid.\n",
    );
    expect(set([{ ...remark, label: null }])).toBe("    It was paid.\n");
  });
});

test("attendance runs in behind its label and hangs below it", () => {
  const entries = (...names: string[]) =>
    names.map((text, index) => ({ text, separator: index < names.length - 1 ? ", " : "" }));
  const text = set(
    [
      {
        type: "roll",
        label: "Officers:",
        anchor: "officers",
        rows: [
          {
            label: "Borough Council:",
            entries: entries("R Sepia", "N Umber (Monitoring Officer)"),
          },
          { label: "Police:", entries: entries("G Robinson") },
        ],
      },
    ],
    plainLooks({ width: 40 }),
  );
  expect(text).toBe(drawn`
Officers: Borough Council: R Sepia,
        N Umber (Monitoring Officer)
        Police: G Robinson
`);
});

test("what heads a report is a line each, and what ends it stands apart", () => {
  const line = (text: string) => ({ type: "paragraph", content: words(text) }) as const;
  const text = set([
    { type: "masthead", title: words("Update"), web: words("www.a.uk"), subtitle: words("May") },
    paragraph("All was well."),
    {
      type: "imprint",
      statement: line("In large print, too."),
      contact: [line("T 1"), line("E 2")],
    },
  ]);
  expect(text).toBe(
    "UPDATE\n\nwww.a.uk\n\nMay\n\nAll was well.\n\n\nIn large print, too.\n\nT 1\n\nE 2\n",
  );
});

describe("a table", () => {
  const rows = (...cells: string[][]) => cells.map((row) => row.map(words));
  const [head = []] = rows(["Payee", "Share", "Amount £"]);
  const table: Table = {
    type: "table",
    caption: words("Payments"),
    columns: ["left", "centre", "right"],
    head,
    rows: rows(["Miller & Sons", "60%", "1,120.00"], ["Hall", "", "35.50"]),
    total: rows(["Total", "", "1,155.50"])[0] ?? null,
  };

  test("stands in columns where its rows fit on lines", () => {
    expect(set([table])).toBe(drawn`
Payments

Payee          Share  Amount £
------------------------------
Miller & Sons   60%   1,120.00
Hall                     35.50
------------------------------
Total                 1,155.50
`);
  });

  test("is drawn by what is seen of its letters", () => {
    const name = rows(["会議", "60%", "1.00"], ["Ọ̀ṣúnlàjà", "40%", "1.00"]);
    expect(set([{ ...table, caption: null, rows: name, total: null }])).toBe(
      drawn`
Payee     Share  Amount £
-------------------------
会議       60%       1.00
Ọ̀ṣúnlàjà   40%       1.00
`.normalize("NFC"),
    );
  });

  const purpose = "the hire of the hall for the meeting of residents, and tea";
  const wide = { ...table, head: rows(["Payee", "For:", "Amount £"])[0] ?? [] };

  test("that is too wide is told row by row, each cell behind its heading", () => {
    const told = {
      ...wide,
      rows: rows(["Miller & Sons", purpose, "1,120.00"], ["Hall", "", "35.50"]),
    };
    expect(set([told], plainLooks({ width: 60 }))).toBe(drawn`
Payments

Payee: Miller & Sons
For: the hire of the hall for the meeting of residents, and
     tea
Amount £: 1,120.00

Payee: Hall
For:
Amount £: 35.50

Total
Amount £: 1,155.50
`);
  });

  test("that is too wide keeps its headings where it has no rows", () => {
    const [long = []] = rows(["Payee", purpose, "Amount £"]);
    const empty = { ...wide, caption: null, head: long, rows: [], total: null };
    expect(set([empty], plainLooks({ width: 60 }))).toBe(`Payee\n${purpose}\nAmount £\n`);
  });

  test("keeps the words of a column that has no heading", () => {
    const [bare = []] = rows(["", "For", "Amount £"]);
    const told = {
      ...wide,
      caption: null,
      head: bare,
      rows: rows(["Hall", purpose, "1"]),
      total: null,
    };
    expect(set([told], plainLooks({ width: 60 }))).toMatch(/^Hall\nFor: /);
  });
});
