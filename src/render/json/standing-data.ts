import type { PublicEdition, RestrictedMeeting } from "../../meeting/meeting.ts";
import type { MinuteOf } from "../../meeting/standing.ts";

/** By what minutes were approved and corrected, and who signed them; nothing of minutes of which that is not said. */
export function standingData(meeting: PublicEdition | RestrictedMeeting) {
  if (!("standing" in meeting)) return {};
  const { approval, signing, corrections } = meeting.standing;
  const corrected = corrections.map(({ prints, by }) => ({ number: prints, by: minuteData(by) }));
  return {
    ...(approval === null ? {} : { approved: minuteData(approval) }),
    ...(signing === null ? {} : { signed: { by: signing.by, on: signing.on } }),
    ...(corrected.length === 0 ? {} : { corrected }),
  };
}

function minuteData({ prints, date }: MinuteOf) {
  return { minute: prints, meeting: date };
}
