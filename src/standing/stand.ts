import type { Item } from "../meeting/item.ts";
import type { IssuedMeeting, NumberedMeeting } from "../meeting/meeting.ts";
import type { BorneNumber } from "../meeting/number.ts";
import type { Corrected, MinuteOf, Signing } from "../meeting/standing.ts";
import { wholeOf } from "../meeting/whole-of.ts";
import { type MeetingRecord, recordsOf } from "../record/index.ts";
import { approvalsIn } from "./approvals-in.ts";
import { type Said, saidIn } from "./said-in.ts";

type Kept = Pick<MeetingRecord, "meeting" | "signed">;

/**
 * Says of all minutes how far they have come: approved by a meeting, once its own minutes are issued; signed, where the
 * record keeps a signed copy. What a draft says takes effect when it is issued.
 */
export function stand(
  meetings: readonly NumberedMeeting[],
  records: readonly Kept[],
): readonly NumberedMeeting[] {
  const issued = meetings.filter(isIssued);
  const approvals = new Map<string, MinuteOf>();
  const corrections = new Map<string, Said[]>();
  for (const meeting of issued) {
    for (const { of, by } of approvalsIn(meeting)) {
      const key = dayKey(meeting.body.key, of.value);
      if (!approvals.has(key)) approvals.set(key, by);
    }
    for (const said of saidIn(meeting)) {
      if (said.node.type !== "correction" || !said.open) continue;
      const key = dayKey(meeting.body.key, said.node.of.meeting?.value ?? "");
      corrections.set(key, [...(corrections.get(key) ?? []), said]);
    }
  }
  const recordOf = recordsOf(records);
  return meetings.map((meeting) => {
    if (!isIssued(meeting)) return meeting;
    const key = dayKey(meeting.body.key, meeting.date.value);
    return withStanding(meeting, {
      approval: approvals.get(key) ?? null,
      signing: recordOf(meeting)?.signed ?? null,
      corrections: (corrections.get(key) ?? []).flatMap((said) => correctedBy(said, meeting)),
    });
  });
}

function isIssued(meeting: NumberedMeeting): meeting is IssuedMeeting {
  return meeting.status !== "draft";
}

function dayKey(body: string, day: string): string {
  return `${body} ${day}`;
}

interface Found {
  readonly approval: MinuteOf | null;
  readonly signing: Signing | null;
  readonly corrections: readonly Corrected[];
}

function withStanding(meeting: IssuedMeeting, { approval, signing, corrections }: Found) {
  const status = signing !== null ? "signed" : approval !== null ? "approved" : "issued";
  const signed = signing === null ? null : { by: signing.by, on: signing.on };
  return {
    ...meeting,
    status,
    standing: { approval, signing: signed, corrections },
  } as IssuedMeeting;
}

/** The minute that is corrected, where these minutes have it. */
function correctedBy({ node, by }: Said, meeting: IssuedMeeting): readonly Corrected[] {
  if (node.type !== "correction") return [];
  const { prints } = node.of;
  const [item] = meeting.items
    .flatMap(withSubItems)
    .filter(({ number }) => number.prints !== null && isOf(prints, number.prints))
    .sort((one, other) => (other.number.prints?.length ?? 0) - (one.number.prints?.length ?? 0));
  return item === undefined ? [] : [{ prints, anchor: item.number.anchor, by }];
}

type Numbered = Item<BorneNumber, unknown>;

/** Of a restricted item nothing under it is public: it stands for all of it. */
function withSubItems(item: Numbered): readonly Numbered[] {
  return item.type === "open" ? [item, ...wholeOf(item).items.flatMap(withSubItems)] : [item];
}

/** "SMK12(2)" and "SMK12/2" are of the minute SMK12, "SMK123" is not. */
function isOf(cited: string, prints: string): boolean {
  return cited === prints || (cited.startsWith(prints) && /^[(/]/.test(cited.slice(prints.length)));
}
