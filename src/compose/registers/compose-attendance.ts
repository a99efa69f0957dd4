import type { Inline, RegisterPage, Sheet } from "../../document/index.ts";
import type { Wording } from "../../house/index.ts";
import type { AttendanceYear, Published } from "../../registers/index.ts";
import { dateValues } from "../date-words.ts";
import { yearWords } from "../year-words.ts";
import { cell } from "./cell.ts";
import { leadingTo } from "./naming.ts";
import { registerPage } from "./register-page.ts";
import type { RegisterPart } from "./register-part.ts";

const counted = ["possible", "present", "apologies", "absent"] as const;

/** The register of attendance as a page: by body and year, the newest year first. */
export function composeAttendance(
  years: readonly AttendanceYear[],
  wording: Wording,
): RegisterPage {
  const bodies = [...new Set(years.map(({ body }) => body))];
  const parts = bodies.map((body): RegisterPart => {
    const own = years.filter((one) => one.body === body).reverse();
    const lang = own[0]?.meetings[0]?.lang ?? wording.lang;
    const tables = own.map(({ year, meetings, people }) => ({
      year,
      note: meetingsHeld(meetings, wording),
      rows: people.map((record) => [
        cell([record.name], lang, wording),
        ...counted.map((key) => cell([String(record[key])], wording.lang, wording)),
      ]),
    }));
    return { body, lang, tables };
  });
  const newest =
    years
      .flatMap(({ meetings }) => meetings.map(({ day }) => day))
      .sort()
      .at(-1) ?? "";
  return registerPage("attendance", ["name", ...counted], true, parts, newest, wording);
}

/** "Meetings: 31 October 2019, 30 January 2020", each a link to its minutes. */
function meetingsHeld(meetings: readonly Published[], wording: Wording): readonly Inline[] {
  const links = meetings.flatMap((published, index): readonly Inline[] => {
    const { date = "" } = dateValues(published.day, wording);
    const link = leadingTo({ published, anchor: "", minute: null, title: null }, date);
    return index === 0 ? [link] : [{ type: "text", text: wording.joining.comma }, link];
  });
  const [before = "", after = ""] = wording.registers.meetings.split("{dates}");
  return [{ type: "text", text: before }, ...links, { type: "text", text: after }];
}

/** The same as rows for a spreadsheet. */
export function attendanceSheet(years: readonly AttendanceYear[], wording: Wording): Sheet {
  const { columns } = wording.registers;
  return {
    columns: (["body", "year", "name", ...counted] as const).map((key) => columns[key]),
    rows: years.flatMap(({ body, year, people }) =>
      people.map((record) => [
        body.name,
        yearWords(year, wording),
        record.name,
        ...counted.map((key) => String(record[key])),
      ]),
    ),
  };
}
