import { expect, test } from "vitest";
import { reportOf } from "./report-of.ts";

const nbsp = "\u00a0";
const list = "attendance:\n  present:\n    - Councillor B Jones\n";

test.each([
  ["an entry too far to the right", `${list}     - Councillor C Brown`],
  ["several, one after the other", `${list}     - Councillor C Brown\n     - Councillor D Green`],
  ["a dash of another kind, too far to the right", `${list}     – Councillor C Brown`],
  ["dashes of another kind alone", "attendance:\n  present:\n    – B Jones\n    – C Brown"],
  ["one dash of another kind", "attendance:\n  present:\n    • B Jones"],
  ["a hyphen without its space", "attendance:\n  present:\n    -B Jones"],
  ["a remark after an unusual space", `chair: K Gardner\n ${nbsp}# ZECRET`],
  ["a remark after an unusual space, on the line", `chair: K Gardner${nbsp}# ZECRET`],
  ["a value that goes on", "place: Room 1,\n  Civic Offices"],
  ["a quoted value that goes on", 'place: "Room 1,\n  Civic Offices"'],
  ["a value that goes on after a remark", `place: Room 1${nbsp}# ZECRET\n  Civic Offices`],
  ["a trailing remark", "place: Room # ZECRET"],
  ["a trailing remark after a key", "attendance: # ZECRET\n  present:\n    - K Gardner"],
  ["another fault on the line of a remark", "start: 2 pm # ZECRET"],
])("%s", async (_, keys) => {
  const told = await reportOf(keys);
  expect(told).toMatchSnapshot();
  expect(told).not.toContain("ZECRET");
  expect(told).toContain("error");
});
