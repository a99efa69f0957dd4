import type { PublicMeeting } from "../meeting/meeting.ts";
import type { Published } from "../registers/index.ts";

/** Those not held in private, the newest first: nothing else of a private one is public. */
export function openMeetings(published: readonly Published[]): readonly PublicMeeting[] {
  const meetings = published.flatMap(({ document }) =>
    document.type === "minutes" && !document.private ? [document] : [],
  );
  const key = ({ date, start }: PublicMeeting) => `${date.value} ${start?.value ?? ""}`;
  return meetings.sort((one, other) => (key(one) < key(other) ? 1 : -1));
}
