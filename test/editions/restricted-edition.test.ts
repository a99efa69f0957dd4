import { describe, expect, test } from "vitest";
import { composeReport, listable } from "../../src/compose/index.ts";
import type { Minutes } from "../../src/document/index.ts";
import { publicEdition, restrictedEdition } from "../../src/editions/index.ts";
import type { CivilDate } from "../../src/meeting/date.ts";
import type {
  DraftMeeting,
  PublicEdition,
  PublicMeeting,
  RestrictedMeeting,
} from "../../src/meeting/meeting.ts";
import type { PublicReport, RestrictedReport } from "../../src/meeting/report.ts";
import type { Output } from "../../src/output.ts";
import { composing } from "../support/composing.ts";
import { draftOf, head, secretsIn } from "./draft-of.ts";

const before = "2027-01-29" as CivilDate;
const released = "2027-01-30" as CivilDate;

function restricted(draft: DraftMeeting, on: CivilDate): RestrictedMeeting {
  const edition = restrictedEdition(draft, on);
  if (edition === null) throw new Error("nothing is restricted");
  return edition;
}

describe("the restricted edition", () => {
  const draft = draftOf(head);

  test("has all that the public does not see, but for notes of the clerk and comments", () => {
    const kept = secretsIn(restricted(draft, before));
    const all = secretsIn(draft);
    expect(all.length).toBeGreaterThan(15);
    expect(kept).toEqual(all);
    expect(kept).toEqual(expect.arrayContaining(["ZECRETpassage", "ZECRETtitle", "ZECRETcell"]));
    for (const never of ["ZECRETclerk", "ZECRETcomment"]) expect(kept).not.toContain(never);
  });

  test("says why, each paragraph of Schedule 12A once and in order", () => {
    const reasons = [{ type: "schedule-12a", paragraphs: [1, 3] }];
    expect(restricted(draft, before).reasons).toEqual(reasons);
  });

  test("prints the private title, and not the public one", () => {
    const [, item] = restricted(draft, before).items;
    expect(JSON.stringify(item?.title)).toContain("ZECRETtitle");
    expect(JSON.stringify(item?.title)).not.toContain("Reviews");
  });

  test("is open where an item is released, as the public edition is", () => {
    const [, item] = restricted(draft, released).items;
    const [, published] = publicEdition(draft, released).private
      ? []
      : (publicEdition(draft, released) as PublicMeeting).items;
    expect(item?.type).toBe("open");
    expect(item?.title).toEqual(published?.title);
  });

  test("is all of a meeting held in private, and says so", () => {
    const held = restricted(draftOf(`${head}\nprivate: true`), before);
    expect(held.reasons[0]).toEqual({ type: "private" });
    expect(secretsIn(held)).toEqual(secretsIn(draft));
  });

  test("is none where nothing is restricted", () => {
    const open = { ...draft, before: [], items: [] };
    expect(restrictedEdition(open, before)).toBeNull();
    expect(restrictedEdition({ ...open, private: true }, before)).not.toBeNull();
  });
});

// Each of these would be a restricted text among what is published. The compiler sees them all; at run
// time there is nothing to see.
test("no restricted edition passes for a public one", () => {
  const setting = composing("minutes.md");
  const never = (
    meeting: RestrictedMeeting,
    report: RestrictedReport,
    published: PublicEdition,
    tree: Minutes<"restricted">,
    output: Output<"restricted">,
  ) => {
    // @ts-expect-error a restricted meeting is no public one
    const asPublic: PublicEdition = meeting;
    // @ts-expect-error nor with another word on it: there is no room for passages and disclosed items
    const renamed: PublicMeeting = { ...meeting, edition: "public", private: false };
    // @ts-expect-error a restricted report is no public one
    const asReport: PublicReport = report;
    // @ts-expect-error what is made of it is no public document
    const made: Minutes<"public"> = composeReport(report, setting);
    // @ts-expect-error a restricted tree is no public one
    const asTree: Minutes<"public"> = tree;
    // @ts-expect-error the list of all documents takes public trees alone
    const listed = listable(published, tree, setting, []);
    // @ts-expect-error a restricted output is no public one
    const written: Output<"public"> = output;
    return [asPublic, renamed, asReport, made, asTree, listed, written];
  };
  expect(never).toBeTypeOf("function");
});
