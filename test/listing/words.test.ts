import { describe, expect, test } from "vitest";
import { excerpt, marked } from "../../src/render/html/listing/page/excerpt.ts";
import { makeFinder } from "../../src/render/html/listing/page/finder.ts";
import { fold } from "../../src/render/html/listing/page/fold.ts";

test.each([
  ["Llŷn", "llyn"],
  ["ŁÓDŹ", "lodz"],
  ["Adébáyọ̀", "adebayo"],
  ["Nguyễn", "nguyen"],
  ["O’Dea", "odea"],
  ["Straße", "strasse"],
  ["İstanbul", "istanbul"],
])("%s is sought as %s", (word, folded) => {
  expect(fold(word)).toBe(folded);
});

const joined = (parts: ReturnType<typeof marked>) =>
  parts.map(({ text, sought }) => (sought ? `[${text}]` : text)).join("");

describe("what is shown of a text", () => {
  test("has the words that were found set apart, with all their letters", () => {
    expect(joined(marked("Pen Llŷn, O'Dea and llyn.", new Set(["llyn", "odea"])))).toBe(
      "Pen [Llŷn], [O'Dea] and [llyn].",
    );
  });

  test("is all of it where it is short, and as it was written", () => {
    expect(joined(excerpt("Swept.", new Set(["kerbs"])))).toBe("Swept.");
  });

  const filler = "word ".repeat(100);

  test("is the stretch with most of the words", () => {
    const text = `${filler}kerbs ${filler}kerbs and drains ${filler}`;
    const shown = joined(excerpt(text, new Set(["kerbs", "drains"])));
    expect(shown).toMatch(/^… .*\[kerbs\] and \[drains\] .* …$/);
    expect(shown.length).toBeLessThan(250);
  });

  test("is its beginning where only the title was found", () => {
    expect(joined(excerpt(`The first ${filler}`, new Set(["none"])))).toMatch(
      /^The first word.* …$/,
    );
  });

  test("ends with its own end, and cuts no word", () => {
    const text = `${filler}kerbs at last.`;
    const shown = joined(excerpt(text, new Set(["kerbs"])));
    expect(shown).toMatch(/^… (word )+\[kerbs\] at last\.$/);
  });

  test("of one word without an end is short, too", () => {
    expect(joined(excerpt("a".repeat(5000), new Set())).length).toBeLessThan(250);
  });
});

describe("what is found", async () => {
  const entries = [
    ["SMK28", "Knife crime", "SMK28", "The Partnership received an update."],
    ["SMK29", "Pen Llŷn", "SMK29", "Councillor Żak spoke of parking near Łódź Street."],
    ["SMK30", "Roads", "", "Parked cars. Crime was mentioned. Parking."],
    ["SMK31", "Money", "SMK31", "They went with £22,000 of it."],
    ["SMK32", "Plans", "SMK32", "Plan 22/01234 was seen, not 23/01235."],
    ["SMK33", "Parts of a plan", "SMK33", "On 22 May, 01234 and 22/01235 were seen: 23/01234."],
    ["SMK34", "Theatre", "SMK34", "Of the hall."],
  ] as const;
  const found = { none: "", one: "", several: "" };
  const page = { name: "SaferMK, 30 January 2020", lang: null, href: "m/a.html", entries };
  const unsearched = ["of", "The", "was"];
  const find = await makeFinder({ found, unsearched, pages: [page] });
  const numbers = (sought: string) => find(sought).map(({ entry }) => entry.number);

  test.each([
    ["a whole word", "update", ["SMK28"]],
    ["the beginning of one", "updat", ["SMK28"]],
    ["a slip in one", "updste", ["SMK28"]],
    ["two letters the wrong way round", "udpate", ["SMK28"]],
    ["such letters at the end of a word, and another word", "knife crmie", ["SMK28"]],
    ["such letters in one that has marks in the text", "Łódź strete", ["SMK29"]],
    ["figures the wrong way round", "10234", []],
    ["a word without its marks", "llyn zak lodz", ["SMK29"]],
    ["a number, and no other near it", "smk28", ["SMK28"]],
    ["all the words where they stand together", "parking street", ["SMK29"]],
    ["some of the words where they do not", "update street", ["SMK28", "SMK29"]],
    ["the day of the meeting", "cars january", ["SMK30"]],
    ["nothing", "xylophone", []],
    ["signs alone", "()", []],
    ["no word for another short one", "rent", []],
    ["a number of a plan, and no other with one of its parts", "22/01234", ["SMK32"]],
    ["its last part, where it stands alone", "01234", ["SMK33"]],
    ["a sum without its comma", "22000", ["SMK31"]],
    ["a sum with its comma", "22,000", ["SMK31"]],
    ["the beginning of a number", "22/0123", ["SMK32", "SMK33"]],
    ["the other words where one is in nearly every item", "the update of", ["SMK28"]],
    ["a word of those, where it is the beginning of another", "the", ["SMK31", "SMK34"]],
    ["a word of those alone, and none that has it", "was", []],
  ])("%s", (_, sought, expected) => {
    expect([...numbers(sought)].sort()).toEqual(expected);
  });

  test("a title before a text, and where each stands", () => {
    expect(find("crime").map(({ entry }) => entry.href)).toEqual(["m/a.html#SMK28", "m/a.html"]);
  });
});
