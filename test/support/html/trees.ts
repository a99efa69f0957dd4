import type {
  Block,
  Decision,
  Inline,
  Item,
  List,
  Minutes,
  Paragraph,
  Remark,
  Roll,
} from "../../../src/document/index.ts";
import { plan } from "../plan.ts";

/** A short document as a council has it, and with every kind of node in it. */
export const council: Minutes = {
  type: "minutes",
  edition: "public",
  lang: "en-GB",
  metadata: {
    title: "SaferMK Partnership: minutes of 30 January 2020",
    author: "SaferMK Partnership",
    subject: "Draft minutes of the meeting held on 30 January 2020",
    date: "2020-01-30",
  },
  facts: {
    type: "meeting",
    body: { name: "SaferMK Partnership", url: "http://www.safermk.com" },
    start: "2020-01-30T14:00",
    end: "2020-01-30T15:56",
    place: "Room 1.02, Civic, at Milton Keynes Council",
  },
  furniture: {
    runningHead: "SaferMK Partnership, 30 January 2020",
    headsFirstPage: false,
    pageNumber: "Page {page} of {pages}",
    leaf: [],
    notice: null,
    mark: "DRAFT",
    standing: [[{ type: "text", text: "Approved at the meeting of 9 April 2020." }]],
    skip: "Skip to the minutes",
    contents: "Items of business",
    companions: "These minutes in other forms",
    attachment: "These minutes as data",
    formats: {
      pdf: "These minutes as PDF",
      text: "These minutes as plain text",
      json: "These minutes as data (JSON)",
    },
    plain: {
      deleted: "[struck out: {words}]",
      link: "{words} <{address}>",
      figure: "[Picture: {alternative}]",
      cell: "{heading}: {words}",
    },
    index: "All minutes",
  },
  bonds: { titles: [], numbered: [], units: ["pm"], months: ["march"], weekdays: [] },
  children: [
    { type: "status", text: "Draft: the numbers are provisional." },
    {
      type: "title",
      content: [
        ...words("Minutes of the meeting of the "),
        prominent("SaferMK Partnership"),
        ...words(" held on "),
        prominent("Thursday 30 January 2020"),
        ...words(" in Room 1.02, Civic, at Milton Keynes Council at 2.00 pm"),
      ],
    },
    roll("Present:", "present", [
      [
        null,
        "Chief Inspector K Gardner (Deputy LPA Commander, Thames Valley Police) (in the Chair)",
      ],
      [
        null,
        "M Bracey (Chief Executive - Milton Keynes Council)",
        "C Clairmont (Thames Valley Community Rehabilitation Company)",
        "P Scanes (Group Commander for Fire (MK North, Buckinghamshire Fire and Rescue Service))",
        "C Walton (Community Action MK)",
      ],
    ]),
    roll("Observers:", "observers", [
      [null, "Councillors Ferrans and McLean (Milton Keynes Council)"],
    ]),
    roll("Officers:", "officers", [
      [
        "Milton Keynes Council:",
        "S Gonsalves (Director of Policy, Insight and Communications)",
        "M Heath (Director - Children's Services)",
        "J Crighton (Committee Manager)",
      ],
      ["Thames Valley Police:", "T Ng'ang'a", "Ngô Thị Hạnh", "Ọlámidé Adébáyọ̀", "Ł Żółć"],
    ]),
    roll("Apologies:", "apologies", [
      [
        null,
        "R Alsop (Milton Keynes Clinical Commissioning Group)",
        "Dr N Barrett (Executive Principal (Stephenson [MK] Trust))",
        "Councillor O'Neill (Non-Voting Chair)",
      ],
    ]),
    item(1, "SMK25", "SMK25", "Election of Chair", [
      decision("SMK25-1", [
        paragraph(
          "That Chief Inspector K Gardner (Deputy LPA Commander [Thames Valley Police]) be elected Chair for the meeting.",
        ),
      ]),
    ]),
    item(1, "SMK26", "SMK26", "Minutes", [
      decision("SMK26-1", [
        paragraph(
          "That the Minutes of the SaferMK Partnership held on 24 October 2019 be approved and signed by the Chair as a correct record.",
        ),
      ]),
    ]),
    item(1, "SMK27", "SMK27", "Disclosures of Interest", [paragraph("None disclosed.")]),
    item(1, "SMK28", "SMK28", "Overview of Violence Reduction Initiatives", [
      item(2, "(a)", "SMK28a", "Update on Knife Enabled Crime Projects", [
        paragraph("The Partnership received an update on the Knife Enabled Crime Project."),
        paragraph(
          "It was reported that Thames Valley Police had introduced a Violent Crime Reduction Unit which worked closely with the Police and Crime Commissioner and a Violent Crime Taskforce had been developed in Milton Keynes which aimed to:",
        ),
        list([
          [
            "(a)",
            "focus on early identification of individuals at risk of serious violence and to concentrate on youth violence;",
          ],
          [
            "(b)",
            "work with partners to identify projects and initiatives available for young people to be referred to for early intervention and diversion away from behaviours likely to place them at risk of offending such as being involved in drugs, carrying weapons and gang and anti-social behaviour;",
          ],
          [
            "(c)",
            "increase proactive policing to target those who commit criminal offences, including drug dealing and carrying of weapons; and",
          ],
          [
            "(d)",
            "offer individuals the opportunity to engage with early intervention and diversion no matter what stage they might be at within the criminal justice process.",
          ],
        ]),
        paragraph(
          "The Partnership noted that four events had been planned for February 2020 in respect of 'Redeeming our Communities' which had generated a significant amount of interest. However, concern was expressed that parish councils had not been informed of the scheduled events.",
        ),
        decision("SMK28a-1", [paragraph("That the presentation be noted.")]),
      ]),
      item(2, "(b)", "SMK28b", "Terms of Reference for New Research into Gangs in Milton Keynes", [
        paragraph(
          "The Partnership received an update on the development of the Terms of Reference for new research into gang activity in Milton Keynes.",
        ),
        item(3, "(i)", "SMK28b-i", "Timetable", [
          paragraph(
            "The research would be published in Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch.",
          ),
        ]),
        decision("SMK28b-1", [
          paragraph(
            "That suggestions for the Terms of Reference be emailed to the MK Together Strategic Partnership and Business Manager.",
          ),
        ]),
      ]),
    ]),
    item(
      1,
      "SMK29",
      "SMK29",
      "Current Initiatives by the Office of the Police and Crime Commissioner in Milton Keynes",
      [
        {
          type: "paragraph",
          content: [
            ...words("The report is "),
            { type: "link", url: "https://example.org/a?b=c&d=e", content: words("on the web") },
            ...words(", from "),
            { type: "link", url: "mailto:clerk@example.org", content: words("the clerk") },
            ...words(" and at "),
            { type: "link", url: "#SMK28a", content: words("minute SMK28(a)") },
            ...words("; it is "),
            { type: "emphasis", content: words("not") },
            ...words(" to be had "),
            { type: "strong", content: words("before noon") },
            ...words("."),
            { type: "break" },
            ...words("Ask at the desk. "),
            { type: "link", url: "javascript:alert(1)", content: words("No such place") },
          ],
        },
        {
          type: "list",
          ordered: false,
          items: [
            {
              label: "•",
              anchor: null,
              children: [
                paragraph("Key areas of delivery:"),
                list([
                  ["(i)", "Victims First; and"],
                  ["(ii)", "the Early Intervention Youth Fund."],
                ]),
              ],
            },
            {
              label: "•",
              anchor: null,
              children: [paragraph("Over-achievement against targets.")],
            },
          ],
        },
      ],
    ),
    item(1, "SMK30", "SMK30", "Overview of Partnership Activity", [
      decision("SMK30-d1", [
        list(
          [
            ["1.", "That the projects undertaken to improve community safety be noted."],
            [
              "2.",
              "That the results of the Annual Crime and Disorder Survey be brought to the next meeting of the Partnership.",
            ],
          ],
          "SMK30",
        ),
      ]),
      decision("SMK30-d2", [paragraph("That a further report be brought to the next meeting.")]),
    ]),
    item(1, "SMK31", "SMK31", "Payments and plans", [
      {
        type: "table",
        caption: [...words("Payments, "), { type: "deleted", content: words("as circulated") }],
        columns: ["left", "centre", "right"],
        head: [words("Payee and purpose"), words("Share"), words("Amount")],
        rows: [
          [
            words("Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch Hall"),
            words("60%"),
            words("£1,120.00"),
          ],
          [words("Miller & Sons"), [], words("(£35.50)")],
        ],
        total: [words("Total"), [], words("£1,084.50")],
      },
      {
        type: "table",
        caption: null,
        columns: ["left", "left"],
        head: [words("Ward"), words("Members")],
        rows: [],
        total: null,
      },
      {
        type: "figure",
        image: plan,
        alternative: "A plan of the site",
        caption: words("The site"),
      },
      { type: "figure", image: plan, alternative: "The same", caption: null },
      {
        type: "quotation",
        children: [
          paragraph("We ask the Council:"),
          list([["(a)", "to cut the hedge."]]),
          { type: "quotation", children: [paragraph("It hangs over the path.")] },
        ],
      },
      remark("amendment", "AMENDMENT LOST -", "That the gate be left out."),
      remark("vote", null, "For: Councillors Ferrans and McLean"),
      remark("action", "ACTION -", "To write to the owner."),
      remark("correction", "CORRECTION -", "Read May for June."),
      remark("note", null, "The owner has since agreed."),
    ]),
    {
      ...item(1, null, "appendix-a", "Appendix A", [paragraph("The terms of reference.")]),
      appendix: true,
    },
    item(1, null, "urgent-business", "Urgent business", [paragraph("There was none.")]),
    { type: "closing", content: words("The Chair closed the meeting at 3.56 pm") },
  ],
};

/** An approved document of nothing but a title: what may be missing is missing. */
export const bare: Minutes = {
  ...council,
  furniture: { ...council.furniture, mark: null },
  children: [{ type: "title", content: words("Minutes") }],
};

export function words(text: string): Inline[] {
  return [{ type: "text", text }];
}

function prominent(text: string): Inline {
  return { type: "prominent", content: words(text) };
}

export function paragraph(text: string): Paragraph {
  return { type: "paragraph", content: words(text) };
}

export function item(
  level: Item["level"],
  label: string | null,
  anchor: string,
  title: string,
  children: Block[],
): Item {
  const permalink = `Link to ${label ?? title}`;
  const head = { type: "item", level, appendix: false, label, anchor, permalink } as const;
  return { ...head, title: words(title), limits: null, children };
}

function remark(kind: Remark["kind"], label: string | null, text: string): Remark {
  return { type: "remark", kind, label, children: [paragraph(text)] };
}

export function decision(anchor: string, children: Decision["children"]): Decision {
  return {
    type: "decision",
    label: "RESOLVED -",
    anchor,
    permalink: `Link to ${anchor}`,
    children,
  };
}

/** An ordered list; its items are limbs with anchors where `anchor` is given. */
export function list(items: readonly [label: string, text: string][], anchor?: string): List {
  return {
    type: "list",
    ordered: true,
    items: items.map(([label, text], index) => ({
      label,
      anchor: anchor === undefined ? null : `${anchor}-${index + 1}`,
      children: [paragraph(text)],
    })),
  };
}

/** Rows of an employer or null, and people: "A, B and C". */
function roll(
  label: string,
  anchor: string,
  rows: readonly [employer: string | null, ...people: string[]][],
): Roll {
  return {
    type: "roll",
    label,
    anchor,
    rows: rows.map(([employer, ...people]) => ({
      label: employer,
      entries: people.map((text, index) => ({ text, separator: separator(people.length - index) })),
    })),
  };
}

function separator(left: number): string {
  if (left === 1) return "";
  return left === 2 ? " and " : ", ";
}
