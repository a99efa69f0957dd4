import fc from "fast-check";
import { expect, test } from "vitest";
import { excerpt } from "../../src/report/excerpt.ts";

/** One letter beyond ASCII has the line drawn letter by letter; it takes one column as well. */
test("plain lines are cut and marked as others are", () => {
  const words = fc.string({ unit: fc.constantFrom("a", " "), maxLength: 200 });
  fc.assert(
    fc.property(words, words, words, (head, marked, tail) => {
      const at = (offset: number) => ({ line: 1, column: offset + 1, offset });
      const end = head.length + marked.length;
      const place = { file: "minutes.md", start: at(head.length), end: at(end) };
      const [plain, other] = [`x${head}${marked}${tail}b`, `é${head}${marked}${tail}b`];
      const drawn = excerpt(other, place);
      expect(excerpt(plain, place)).toEqual({ ...drawn, line: drawn.line.replace("é", "x") });
    }),
  );
});
