import { expect, test } from "vitest";
import { typedNumber } from "../../src/model/typed-number.ts";

test.each([
  ["SMK28 Budget", "SMK{n}", "SMK28"],
  ["SMK28(a) Budget", "SMK{n}", "SMK28"],
  ["SMK28th Budget", "SMK{n}", null],
  ["SMK Budget", "SMK{n}", null],
  ["88/19 Budget", "{n}/{yy}", "88/19"],
  ["P20/032 Budget", "P{yy}/{n:3}", "P20/032"],
  ["19.01.4 Budget", "{yy}.{mm}.{n}", "19.01.4"],
  ["2020/21 budget", "{n}/{yy}", null],
  ["20/21 budget", "{n}/{yy}", null],
  ["99/00 budget", "{n}/{yy}", null],
  ["20/21/22 plan", "{n}/{yy}", null],
  ["12 months of progress", "{n}", null],
  ["3769 Budget", "{n}", null],
  ["Budget 88/19", "{n}/{yy}", null],
])("%s in the format %s", (title, format, number) => {
  expect(typedNumber(title, format)).toBe(number);
});
