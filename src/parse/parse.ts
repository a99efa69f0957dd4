import { lines, type MapValue, readData, type Value } from "../data/index.ts";
import { message, type Outcome, type Problem, type Sink } from "../problem.ts";
import { blankComments } from "./blank-comments.ts";
import { boundMarks } from "./bound-marks.ts";
import { commentsOf } from "./comments-of.ts";
import { withMends } from "./mends/index.ts";
import type { Parsed, Source } from "./parsed.ts";
import { refuseLongHead } from "./refuse-long-head.ts";
import { remarks } from "./remarks.ts";
import { restrictedRanges } from "./restricted-ranges.ts";
import { scanBody } from "./scan-body.ts";
import { showInvisible } from "./show-invisible.ts";
import { splitHead } from "./split-head.ts";
import { withheld } from "./withheld.ts";

/** Takes a source apart. Never fails: what cannot be read is reported. */
export function parse(source: Source): Outcome<Parsed> {
  const problems: Problem[] = [];
  const report: Sink = (problem) => problems.push(problem);
  const { text, file } = source;
  const where = lines(file, text);
  const { head, bodyOffset, unclosed } = splitHead(text, where, report);
  const long = head && refuseLongHead(head.text, where.place(0, head.offset));
  if (long !== null) report(long);
  const data =
    head === null || unclosed || long !== null
      ? null
      : readData({ ...head, lines: where, comments: "own-line" }, report);
  // One slip is one problem: of a body that is read only to find what is restricted nothing is told.
  const reportBody: Sink = unclosed ? () => {} : report;
  const shown = showInvisible(text, bodyOffset, where, reportBody);
  const spoken = blankComments(shown.text, bodyOffset, where, reportBody);
  const readable = boundMarks(spoken.text, bodyOffset, where, reportBody);
  const body = scanBody(readable, bodyOffset, where, reportBody);
  const comments = [...commentsOf(head), ...spoken.comments];
  const restricted = restrictedRanges(text, head, bodyOffset, body, comments, [
    ...shown.doubts,
    ...spoken.doubts,
  ]);
  const read = unclosed ? [] : body;
  const map = asMap(data, report);
  return {
    value: {
      source,
      head: map,
      body: read,
      restricted,
      withheld: withheld(text, head, read, comments),
      remarks: remarks(read, comments),
    },
    problems: withMends(problems, readable, body, restricted),
  };
}

function asMap(value: Value | null, report: Sink): MapValue | null {
  if (value === null || value.type === "map") return value;
  report({
    rule: "missing-head",
    severity: "error",
    message: message`The head holds no facts, so safermk cannot tell which meeting this is.`,
    hint: message`Between the two lines --- write type, body and date, one a line: a name, a colon, a space, a value.`,
    place: value.place,
  });
  return null;
}
