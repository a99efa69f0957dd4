// Long since it lists every rule, once to load it and once in order.
import type { Rule } from "../rule.ts";
import { actionNotFound } from "./action-not-found.ts";
import { ambiguousEntry } from "./ambiguous-entry.ts";
import { approvedAtExtraordinary } from "./approved-at-extraordinary.ts";
import { attendanceTwice } from "./attendance-twice.ts";
import { changedAfterApproval } from "./changed-after-approval.ts";
import { circularReportsTo } from "./circular-reports-to.ts";
import { commentWithWords } from "./comment-with-words.ts";
import { correctionNotFound } from "./correction-not-found.ts";
import { damagedRecord } from "./damaged-record.ts";
import { damagedRegister } from "./damaged-register.ts";
import { decisionAfterSubItems } from "./decision-after-sub-items.ts";
import { endBeforeStart } from "./end-before-start.ts";
import { exemptParagraphMismatch } from "./exempt-paragraph-mismatch.ts";
import { exemptWithoutExclusion } from "./exempt-without-exclusion.ts";
import { exemptWithoutSummary } from "./exempt-without-summary.ts";
import { fencedCode } from "./fenced-code.ts";
import { footnote } from "./footnote.ts";
import { frontMatterNotAtTop } from "./front-matter-not-at-top.ts";
import { hashInValue } from "./hash-in-value.ts";
import { headingSkipped } from "./heading-skipped.ts";
import { imageOutsideProject } from "./image-outside-project.ts";
import { imageUnreadable } from "./image-unreadable.ts";
import { imageWithoutAlt } from "./image-without-alt.ts";
import { impossibleDate } from "./impossible-date.ts";
import { impossibleTime } from "./impossible-time.ts";
import { invisibleCharacter } from "./invisible-character.ts";
import { itemNotIssued } from "./item-not-issued.ts";
import { itemWithoutOutcome } from "./item-without-outcome.ts";
import { lateMeeting } from "./late-meeting.ts";
import { linkDefinition } from "./link-definition.ts";
import { linkLeftOut } from "./link-left-out.ts";
import { linkNotAllowed } from "./link-not-allowed.ts";
import { listOutOfOrder } from "./list-out-of-order.ts";
import { meetingBeforeFirst } from "./meeting-before-first.ts";
import { meetingTwice } from "./meeting-twice.ts";
import { minutesLeftUnapproved } from "./minutes-left-unapproved.ts";
import { missingAttribute } from "./missing-attribute.ts";
import { missingGlyph } from "./missing-glyph.ts";
import { missingHead } from "./missing-head.ts";
import { missingKey } from "./missing-key.ts";
import { misspeltBlock } from "./misspelt-block.ts";
import { nameSpeltTwoWays } from "./name-spelt-two-ways.ts";
import { nestedFence } from "./nested-fence.ts";
import { nextMeetingBeforeThis } from "./next-meeting-before-this.ts";
import { noBreakSpaceInHead } from "./no-break-space-in-head.ts";
import { noFirstMeeting } from "./no-first-meeting.ts";
import { noSuchDay } from "./no-such-day.ts";
import { nobodyInTheChair } from "./nobody-in-the-chair.ts";
import { numberGap } from "./number-gap.ts";
import { numberMoved } from "./number-moved.ts";
import { numberRenamed } from "./number-renamed.ts";
import { numberReused } from "./number-reused.ts";
import { numberVanished } from "./number-vanished.ts";
import { numberingFormat } from "./numbering-format.ts";
import { openWhileExcluded } from "./open-while-excluded.ts";
import { outOfPlace } from "./out-of-place.ts";
import { personTwice } from "./person-twice.ts";
import { plainResolved } from "./plain-resolved.ts";
import { raggedRow } from "./ragged-row.ts";
import { rawHtml } from "./raw-html.ts";
import { releaseBeforeMeeting } from "./release-before-meeting.ts";
import { released } from "./released.ts";
import { repeatedAttribute } from "./repeated-attribute.ts";
import { repeatedId } from "./repeated-id.ts";
import { repeatedKey } from "./repeated-key.ts";
import { resolutionEmpty } from "./resolution-empty.ts";
import { resolutionNotThat } from "./resolution-not-that.ts";
import { restrictedInAttribute } from "./restricted-in-attribute.ts";
import { restrictedInCorrection } from "./restricted-in-correction.ts";
import { restrictedTextInPublic } from "./restricted-text-in-public.ts";
import { ruleInProse } from "./rule-in-prose.ts";
import { seriesRestart } from "./series-restart.ts";
import { shortLine } from "./short-line.ts";
import { tableCaption } from "./table-caption.ts";
import { tableWithoutHead } from "./table-without-head.ts";
import { titleSaysRestricted } from "./title-says-restricted.ts";
import { tooManyMarks } from "./too-many-marks.ts";
import { totalDoesNotAddUp } from "./total-does-not-add-up.ts";
import { typedList } from "./typed-list.ts";
import { typedNumber } from "./typed-number.ts";
import { unbalancedBrackets } from "./unbalanced-brackets.ts";
import { unclosedBlock } from "./unclosed-block.ts";
import { unclosedComment } from "./unclosed-comment.ts";
import { undatedReference } from "./undated-reference.ts";
import { underlinedHeading } from "./underlined-heading.ts";
import { unknownBody } from "./unknown-body.ts";
import { unknownConstruct } from "./unknown-construct.ts";
import { unknownHouse } from "./unknown-house.ts";
import { unknownKey } from "./unknown-key.ts";
import { unknownLanguage } from "./unknown-language.ts";
import { unknownMeetingApproved } from "./unknown-meeting-approved.ts";
import { unknownPerson } from "./unknown-person.ts";
import { unknownReference } from "./unknown-reference.ts";
import { unusablePage } from "./unusable-page.ts";
import { wrongEncoding } from "./wrong-encoding.ts";
import { wrongType } from "./wrong-type.ts";
import { wrongWeekday } from "./wrong-weekday.ts";
import { yamlSyntax } from "./yaml-syntax.ts";

/** Every rule, in order of its id. */
export const rules: readonly Rule[] = [
  actionNotFound,
  ambiguousEntry,
  approvedAtExtraordinary,
  attendanceTwice,
  changedAfterApproval,
  circularReportsTo,
  commentWithWords,
  correctionNotFound,
  damagedRecord,
  damagedRegister,
  decisionAfterSubItems,
  endBeforeStart,
  exemptParagraphMismatch,
  exemptWithoutExclusion,
  exemptWithoutSummary,
  fencedCode,
  footnote,
  frontMatterNotAtTop,
  hashInValue,
  headingSkipped,
  imageOutsideProject,
  imageUnreadable,
  imageWithoutAlt,
  impossibleDate,
  impossibleTime,
  invisibleCharacter,
  itemNotIssued,
  itemWithoutOutcome,
  lateMeeting,
  linkDefinition,
  linkLeftOut,
  linkNotAllowed,
  listOutOfOrder,
  meetingBeforeFirst,
  meetingTwice,
  minutesLeftUnapproved,
  missingAttribute,
  missingGlyph,
  missingHead,
  missingKey,
  misspeltBlock,
  nameSpeltTwoWays,
  nestedFence,
  nextMeetingBeforeThis,
  noBreakSpaceInHead,
  noFirstMeeting,
  noSuchDay,
  nobodyInTheChair,
  numberGap,
  numberMoved,
  numberRenamed,
  numberReused,
  numberVanished,
  numberingFormat,
  openWhileExcluded,
  outOfPlace,
  personTwice,
  plainResolved,
  raggedRow,
  rawHtml,
  releaseBeforeMeeting,
  released,
  repeatedAttribute,
  repeatedId,
  repeatedKey,
  resolutionEmpty,
  resolutionNotThat,
  restrictedInAttribute,
  restrictedInCorrection,
  restrictedTextInPublic,
  ruleInProse,
  seriesRestart,
  shortLine,
  tableCaption,
  tableWithoutHead,
  titleSaysRestricted,
  tooManyMarks,
  totalDoesNotAddUp,
  typedList,
  typedNumber,
  unbalancedBrackets,
  unclosedBlock,
  unclosedComment,
  undatedReference,
  underlinedHeading,
  unknownBody,
  unknownConstruct,
  unknownHouse,
  unknownKey,
  unknownLanguage,
  unknownMeetingApproved,
  unknownPerson,
  unknownReference,
  unusablePage,
  wrongEncoding,
  wrongType,
  wrongWeekday,
  yamlSyntax,
];

export function findRule(id: string): Rule | undefined {
  return rules.find((rule) => rule.id === id);
}
