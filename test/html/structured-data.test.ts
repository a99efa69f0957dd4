import { expect, test } from "vitest";
import type { Minutes } from "../../src/document/index.ts";
import { renderHtml } from "../../src/render/html/index.ts";
import { looks, shell } from "../support/html/house.ts";
import { bare, council, item, words } from "../support/html/trees.ts";

test("a meeting is an event of its body, with its items as events in it", () => {
  const { subEvent, ...event } = dataOf(council);
  expect(event).toEqual({
    "@context": "https://schema.org",
    "@type": "Event",
    name: "SaferMK Partnership, 30 January 2020",
    startDate: "2020-01-30T14:00",
    endDate: "2020-01-30T15:56",
    eventStatus: "https://schema.org/EventScheduled",
    location: { "@type": "Place", name: "Room 1.02, Civic, at Milton Keynes Council" },
    organizer: {
      "@type": "Organization",
      name: "SaferMK Partnership",
      url: "http://www.safermk.com",
    },
    subjectOf: {
      "@type": "DigitalDocument",
      name: "SaferMK Partnership: minutes of 30 January 2020",
      inLanguage: "en-GB",
      creativeWorkStatus: "Draft: the numbers are provisional.",
    },
  });
  expect(subEvent).toHaveLength(8);
  expect(subEvent[3]).toEqual({
    "@type": "Event",
    name: "SMK28 Overview of Violence Reduction Initiatives",
    url: "#SMK28",
    subEvent: [
      { "@type": "Event", name: "(a) Update on Knife Enabled Crime Projects", url: "#SMK28a" },
      {
        "@type": "Event",
        name: "(b) Terms of Reference for New Research into Gangs in Milton Keynes",
        url: "#SMK28b",
        subEvent: [{ "@type": "Event", name: "(i) Timetable", url: "#SMK28b-i" }],
      },
    ],
  });
});

test("what is not known is left out, and an appendix is no part of a meeting", () => {
  const facts = {
    type: "meeting",
    body: { name: "Much Marking", url: null },
    start: "2024-05-14",
    end: null,
    place: null,
  } as const;
  const appendix = { ...item(1, null, "a", "Terms of reference", []), appendix: true };
  const tree = { ...bare, facts, children: [appendix] };
  expect(dataOf(tree)).toEqual({
    "@context": "https://schema.org",
    "@type": "Event",
    name: "SaferMK Partnership, 30 January 2020",
    startDate: "2024-05-14",
    eventStatus: "https://schema.org/EventScheduled",
    organizer: { "@type": "Organization", name: "Much Marking" },
    subjectOf: {
      "@type": "DigitalDocument",
      name: "SaferMK Partnership: minutes of 30 January 2020",
      inLanguage: "en-GB",
    },
  });
});

test("a report is a report of its body, with its parts", () => {
  const facts = {
    type: "report",
    body: { name: "SaferMK Business Management Group", url: null },
    subtitle: "BMG Chair summary report",
    period: "2016-04/2016-06",
    date: null,
  } as const;
  const children = [item(1, null, "cctv", "CCTV:", [])];
  const tree = { ...bare, metadata: { ...bare.metadata, title: "Update" }, facts, children };
  const body = { "@type": "Organization", name: "SaferMK Business Management Group" };
  expect(dataOf(tree)).toEqual({
    "@context": "https://schema.org",
    "@type": "Report",
    name: "Update",
    alternativeHeadline: "BMG Chair summary report",
    inLanguage: "en-GB",
    temporalCoverage: "2016-04/2016-06",
    publisher: body,
    about: body,
    hasPart: [{ "@type": "CreativeWork", name: "CCTV:", url: "#cctv" }],
  });
});

test("no word of it ends the element, and none is changed", () => {
  const title = `</script><script>alert(1)</script> <!-- <script> ]]> & \u2028 "\\`;
  const tree = { ...bare, children: [{ ...item(1, null, "a", "", []), title: words(title) }] };
  const html = renderHtml(tree, looks, shell, []);
  const head = html.slice(0, html.indexOf("</head>"));
  expect(head.match(/<script\b/g)).toHaveLength(1);
  expect(head.match(/<\/script\b/g)).toHaveLength(1);
  expect(head).not.toContain("<!--");
  expect(dataOf(tree).subEvent[0].name).toBe(title);
});

function dataOf(tree: Minutes) {
  const html = renderHtml(tree, looks, shell, []);
  const data = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1];
  return JSON.parse(data ?? "null");
}
