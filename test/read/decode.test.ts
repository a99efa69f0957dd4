import { describe, expect, test } from "vitest";
import { decode } from "../../src/read/decode.ts";
import { textReport } from "../../src/report/index.ts";

const words = "---\ntype: minutes\n---\n\nA grant of £500 to the café.\n";

function told(bytes: Uint8Array): string {
  const { problem } = decode(bytes, "a.md");
  return problem === null ? "" : textReport([problem], [], { colour: false });
}

describe("text", () => {
  test.each([
    ["UTF-8", Buffer.from(words), words],
    ["UTF-8 with a mark", Buffer.from(`\ufeff${words}`), words],
    ["nothing", Buffer.from(""), ""],
  ])("%s", (_, bytes, text) => {
    expect(decode(bytes, "a.md")).toEqual({ text, problem: null });
  });
});

describe("what is no UTF-8", () => {
  const swapped = Buffer.from(words, "utf16le").swap16();
  test.each([
    ["UTF-16 with its mark", Buffer.from(`\ufeff${words}`, "utf16le"), "UTF-16"],
    ["UTF-16 without its mark", Buffer.from(words, "utf16le"), "UTF-16"],
    ["UTF-16, the other way round", swapped, "UTF-16"],
    ["Windows-1252", Buffer.from(words, "latin1"), "Windows-1252"],
    ["a Word document", Buffer.from("PK\x03\x04\x14\0\x06\0\x08\0\0\0!\0"), "Word document"],
    ["a NUL among words", Buffer.from("The minutes\0 were agreed."), "not text"],
    ["random bytes", Buffer.from([1, 2, 3, 200, 4, 255, 5]), "not text"],
  ])("%s", (_, bytes, found) => {
    expect(told(bytes)).toContain(found);
    expect(told(bytes)).toContain("Unicode (UTF-8)");
    expect(decode(bytes, "a.md").text).toBe("");
  });
});
