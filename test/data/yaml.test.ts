import { expect, test } from "vitest";
import { lines, readData } from "../../src/data/index.ts";
import { reportOf } from "./report-of.ts";

const list = "attendance:\n  present:\n    - K Gardner\n";

test.each([
  ["an entry too far to the left", `${list}   - B Jones`],
  ["an entry with Word's dash", `${list}    – B Jones\n    – C Brown`],
  ["an entry with a dot", `${list}    • B Jones`],
  ["an entry without a space", `${list}    -B Jones`],
  ["an entry without a hyphen", `${list}    B Jones`],
  ["a key too far to the right", "place: Room 1\n  start: 14:00"],
  ["a second colon", "place: Chamber, Civic: Room 2"],
  ["a second colon and quotes", 'place: Chamber, "Civic": Room \\ 2'],
  ["a quote left open", 'place: "Room 1\nstart: 14:00'],
  ["words after a quote", 'place: "Room 1" upstairs'],
  ["brackets at the beginning", `${list}    - [D Green]`],
  ["brackets and more", `${list}    - [D Green] (Council)`],
  ["a bracket left open", "attendance:\n  present: [\n"],
  ["a brace left open before a key", "attendance: { present: all\nplace: Room 1"],
  ["braces at the beginning", `${list}    - {D Green}`],
  ["an ampersand", `${list}    - &F White`],
  ["asterisks", `${list}    - *bold*`],
  ["a tag", "place: !!str Room 1"],
  ["an anchor, an alias and a merge key", "place: &here Room 1\ntitle: *here\n<<: *here"],
  ["an anchor before a list", "attendance:\n  present: &all\n    - K Gardner"],
  ["an at sign", `${list}    - @x`],
  ["a backtick", `${list}    - \`x`],
  ["a tab", `${list}\t- B Jones`],
  [
    "tabs all the way",
    "attendance:\n\tpresent:\n\t\t- A Oak\n\tapologies:\n\t\t- name: B Elm\n\t\t\tremote: yes",
  ],
  ["tabs before groups alone", "attendance:\n\tpresent:\n    - A Oak\n\tapologies:\n    - B Elm"],
  ["a tab in the long form", "attendance:\n  present:\n    - name: A Oak\n\t\tpost: Clerk"],
  ["a tab before a key of the head", `${list}\tplace: Room 1`],
  ["single quotes round an apostrophe", "title: 'Minutes of the Council's meeting'"],
  ["single quotes round two words", "title: 'Minutes' and 'more'"],
  ["a stray quotation mark", `${list}    - 'B Jones\n    - C O'Dea\nplace: Civic: Room 2`],
  ["a quotation mark alone", `${list}    - '\n    - C Brown\nplace: Civic`],
  ["no space after a colon", "place:Room 1"],
  ["words after three hyphens", "place: Room 1\n--- upstairs"],
  ["two slips", `${list}   - B Jones\nplace: Civic: Room 2`],
  ["a remark on the line", "place: Civic: Room 2 # ZECRET"],
])("%s", async (_, keys) => {
  const told = await reportOf(keys);
  expect(told).toMatchSnapshot();
  expect(told).not.toContain("ZECRET");
  expect(told).toContain("error");
});

test.each([
  ["|\n  Minutes\n\n  of two\tlines\n", "Minutes of two lines"],
  [">-\n  Minutes\n  of two lines", "Minutes of two lines"],
  ['"Minutes\\nof\\ttwo lines "', "Minutes of two lines "],
  ['" and  "', " and  "],
])("breaks of lines in a value are spaces: %j", (value, text) => {
  const typed = `title: ${value}`;
  const where = lines("minutes.md", typed);
  const data = readData({ text: typed, offset: 0, lines: where, comments: "own-line" }, (fault) => {
    throw new Error(JSON.stringify(fault));
  });
  expect(data).toMatchObject({ entries: [{ key: "title", value: { type: "text", text } }] });
});
