import type { MeetingHead } from "../meeting/meeting.ts";

/** What a meeting of a body is known by, as it sorts: "2020-01-30 19:30". */
export function identity({ date, start }: Pick<MeetingHead, "date" | "start">): string {
  return `${date.value} ${start?.value ?? ""}`;
}

/** Sorts the meetings of a body by date and start. */
export function inOrder(left: MeetingHead, right: MeetingHead): number {
  const [one, other] = [identity(left), identity(right)];
  return one < other ? -1 : one > other ? 1 : left.file < right.file ? -1 : 1;
}
