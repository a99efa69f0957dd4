import type { Minutes } from "../../../src/document/index.ts";
import { plan } from "../plan.ts";
import {
  closing,
  decision,
  entry,
  furniture,
  item,
  link,
  list,
  minutes,
  paragraph,
  prominent,
  roll,
  row,
  text,
} from "./tree-parts.ts";

const GIVEN = [
  "Siân",
  "Łukasz",
  "Adébáyọ̀",
  "Nguyễn",
  "Gwŷn",
  "Zofia",
  "Ọlásùnkànmí",
  "Trần",
  "Màiri",
  "Žofie",
];
const FAMILY = ["Llŷr-Whāwhā", "Święcicki", "Ọ̀ṣúnlàjà", "Thị Ánh"];

/** Forty people of many alphabets' worth of letters. */
const people = FAMILY.flatMap((family, index) =>
  GIVEN.map((given, place) => `${given} ${family} (Ward ${index * GIVEN.length + place + 1})`),
);

const address =
  "https://www.example.gov.uk/council-and-democracy/committees/safer-neighbourhoods/2026/reports?item=12&annex=b#recommendations-and-reasons-for-urgency";

const long =
  "The Committee considered at length the representations of residents, traders, governors and the emergency services, and was reminded that none of the figures had yet been audited, that two of the wards had changed their boundaries in the meantime and that comparisons with earlier years were therefore to be read with great care, whatever the headlines might say. ";

/** Minutes that have everything in them, longer and harder than real ones. */
export const inventedTree: Minutes = minutes(
  {
    title: "Safer & Stronger Neighbourhoods <Committee>: minutes of 3 March 2026",
    author: "Cyngor Dinas & Sir Llŷn",
    subject: "Minutes of the meeting held on Tuesday 3 March 2026 – “confirmed”",
    date: "2026-03-03",
  },
  furniture("Safer & Stronger Neighbourhoods Committee, 3 March 2026", null),
  {
    type: "title",
    content: [
      text("Minutes of the meeting of the "),
      prominent("Safer & Stronger Neighbourhoods Committee"),
      text(" held on "),
      prominent("Tuesday 3 March 2026"),
      text(" in Siambr Dafydd Orwig at 10.00 am"),
    ],
  },
  roll(
    "Present:",
    "present",
    row(null, "Councillor Siân Gwenllïan (in the Chair)"),
    row(null, ...people),
  ),
  roll(
    "Officers:",
    "officers",
    row("Cyngor Gwynedd:", "Ŵyn Rhŷs (Monitoring Officer)", "Błażej Żuławski"),
    row("North Wales Police:", "Đặng Thùy Trâm", "T Ọ̀kánlàwọ́n", "Ș Țepeș"),
  ),
  item(
    1,
    "88-17",
    "Straße, Œuvre and Ångström: a Title with Difficult Capitals that runs to a second line",
    paragraph(
      "The report is ",
      link(address, "on the Council’s website"),
      ", and its address is ",
      link(address, address),
      "; questions go to ",
      link("mailto:democracy@example.gov.uk", { type: "strong", content: [text("the clerk")] }),
      ".",
    ),
    paragraph(
      {
        type: "emphasis",
        content: [text("Nota bene: "), { type: "strong", content: [text("both")] }],
      },
      " annexes of",
      { type: "break" },
      "LlanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogochLlanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch had been read, and – at £1½ million, 20 °C and 5 ‰ – found “sound”.",
    ),
    paragraph(long.repeat(3)),
    decision(
      "88-17",
      list(
        entry("1.", "That the report be received;", "88-17-1"),
        entry(
          "2.",
          [
            paragraph("That officers be asked to report on:"),
            list(
              entry(
                "(a)",
                "the cost of each scheme, year by year, with the reserve that it draws on;",
              ),
              entry("(b)", [
                paragraph("the risks, being in particular:"),
                list(
                  entry("(i)", "to residents; and"),
                  entry("(ii)", long),
                  entry("(iii)", "to staff."),
                ),
              ]),
            ),
          ],
          "88-17-2",
        ),
        entry("3.", "That the Chair write to the Minister.", "88-17-3"),
      ),
    ),
    decision("88-17-d2", paragraph("That the meeting be adjourned until noon. ", long)),
  ),
  ...["18", "19", "20"].map((number) =>
    item(
      1,
      `88-${number}`,
      "Reports of Ward Panels",
      paragraph("The Committee considered the following:"),
      item(
        2,
        "(a)",
        "Parking",
        paragraph(long.repeat(2)),
        item(3, "(i)", "Permits", paragraph("Noted."), paragraph(long)),
        item(3, "(ii)", "Penalties", decision(`88-${number}ii`, paragraph("That none be issued."))),
      ),
      item(2, null, "Lighting", paragraph(long), list(entry("•", "lamps"), entry("•", long))),
      decision(`88-${number}`, paragraph(long), paragraph("That all be noted.")),
    ),
  ),
  item(
    1,
    "88-21",
    "Payments",
    paragraph("The payments were:"),
    {
      type: "table",
      caption: [{ type: "deleted", content: [text("Payments")] }, text(" in March")],
      columns: ["left", "left", "right"],
      head: [[text("No.")], [text("Payee")], [text("Amount")]],
      rows: Array.from({ length: 45 }, (_, index) => [
        [text(String(index + 1))],
        index % 7 === 0 ? [] : [text(long.slice(0, 40 + ((index * 37) % 160)).trim())],
        [text(`£${index}.50`)],
      ]),
      total: [[text("Total")], [], [text("£1,012.50")]],
    },
    { type: "figure", image: plan, alternative: "A plan", caption: [text("The plan")] },
    {
      type: "quotation",
      children: [paragraph(long), { type: "quotation", children: [paragraph(long)] }],
    },
    {
      type: "remark",
      kind: "note",
      label: "Note",
      children: [paragraph(long), paragraph("It was paid.")],
    },
    { type: "remark", kind: "vote", label: null, children: [paragraph("For: all")] },
  ),
  { ...item(1, null, "Appendix A", paragraph(long)), appendix: true },
  item(1, null, "Any Other Business", paragraph("There was none.")),
  closing("The Chair, Ms Gwenllïan, closed the meeting at 12.07 pm"),
);
