import { describe, expect, test } from "vitest";
import { publicEdition } from "../../src/editions/index.ts";
import type { CivilDate } from "../../src/meeting/date.ts";
import { draftOf, head, secretsIn } from "./draft-of.ts";

// A walk over every value: whatever field is added to the model, what is restricted stays out of
// the public edition.

const inHead = ["affiliation", "chair", "closing", "headline", "next", "place"].map(
  (name) => `ZECRET${name}`,
);

describe("the public edition", () => {
  const draft = draftOf(head);

  test("holds of the head what is public, and nothing that is restricted", () => {
    expect(secretsIn(draft).length).toBeGreaterThan(15);
    expect(secretsIn(publicEdition(draft, "2020-01-30" as CivilDate))).toEqual(inHead);
  });

  test("opens an item on the day of its release, but for what is restricted in it", () => {
    const before = secretsIn(publicEdition(draft, "2027-01-29" as CivilDate));
    const after = secretsIn(publicEdition(draft, "2027-01-30" as CivilDate));
    expect(before).toEqual(inHead);
    expect(after).toEqual(expect.arrayContaining(["ZECRETprose", "ZECRETlimb", "ZECRETafter"]));
    for (const kept of [
      "title",
      "passage",
      "before",
      "aside",
      "sub",
      "below",
      "clerk",
      "comment",
    ]) {
      expect(after).not.toContain(`ZECRET${kept}`);
    }
  });

  test("holds nothing of a private meeting", () => {
    const held = publicEdition(draftOf(`${head}\nprivate: true`), "2027-01-30" as CivilDate);
    expect(secretsIn(held)).toEqual([]);
    const named = ["body", "date", "edition", "file", "kind", "private", "status", "type"];
    expect(Object.keys(held).sort()).toEqual(named);
  });
});
