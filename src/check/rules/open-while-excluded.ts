import type { RuleWords } from "../../house/index.ts";
import type { Meeting } from "../../meeting/meeting.ts";
import { message, type Place } from "../../problem.ts";
import { type ClosedSession, closedSessions, type OpenWords } from "../closed-sessions.ts";
import { isClosing } from "../is-closing.ts";
import { always, type Finding, type MeetingRule } from "../rule.ts";

export const openWhileExcluded: MeetingRule = {
  id: "open-while-excluded",
  guard: false,
  severity: always("warning"),
  doc: {
    what: "An item with words of its own that is public, though the public was excluded before it and has not come back; or such words below the exclusion itself. Where nothing is restricted until their return, the first is asked about. The end of the meeting (the next meeting, the close) is not asked, nor an item of which a part is restricted.",
    why: "Nothing but the braces of a heading keeps what was said in private from the public: where they are lost, or a line with them, the words are published. What was exempt under section 100A(4) of the Local Government Act 1972 cannot be taken back.",
    fix: 'Put `{exempt="1"}` with its paragraphs, or `{confidential}`, after the title, or write the heading that is missing. If the public had come back, record that before the item: `:::resolved{readmits-public}`. If all that was said may be public, the rule can be turned off for the body: `rules: { open-while-excluded: off }`.',
    bad: '## Exclusion of the public\n\n:::resolved{excludes-public="1"}\nThat the public be excluded under paragraph 1 of Schedule 12A.\n:::\n\n## Staffing\n\nThe report was noted.\n',
    good: '## Exclusion of the public\n\n:::resolved{excludes-public="1"}\nThat the public be excluded under paragraph 1 of Schedule 12A.\n:::\n\n## Staffing {exempt="1"}\n\n:::summary\nA report on staffing was noted.\n:::\n\nThe report was noted.\n',
  },
  ofOrder: true,
  check,
};

function check(meeting: Meeting, words: RuleWords): readonly Finding[] {
  if (meeting.private) return [];
  return closedSessions(meeting, words.public).flatMap((session) => ask(session, words));
}

function ask({ open, lastRestricted }: ClosedSession, { closing }: RuleWords): readonly Finding[] {
  const asked = open.filter(
    (words) => words.item.place.start.offset < lastRestricted || !isClosing(words, closing),
  );
  const told = lastRestricted < 0 ? asked.slice(0, 1) : asked;
  return told.map(found);
}

function found({ belowExclusion, place }: OpenWords): Finding {
  return belowExclusion ? wordsBelow(place) : openItem(place);
}

/** Whether the words at a place are for the public is what is asked: no report shows them. */
function openItem(place: Place): Finding {
  return {
    message: message`This item is public, though the public was excluded before it and has not come back.`,
    hint: message`If it is restricted, put {exempt="1"}, with its paragraphs, or {confidential} after the title. If the public had come back, record it before the item, with readmits-public.`,
    place,
    secret: true,
  };
}

function wordsBelow(place: Place): Finding {
  return {
    message: message`These words are public, and stand below the decision that excludes the public.`,
    hint: message`If they belong to the item that follows, write its heading above them, with {exempt="1"}, its paragraphs, or {confidential}. If the public had come back, record it before them, with readmits-public.`,
    place,
    secret: true,
  };
}
