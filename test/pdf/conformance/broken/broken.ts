import type { EditedPdf } from "../../../support/pdf/edit-pdf.ts";
import type { CheckName } from "../../../support/pdf/judge/index.ts";

/** A way to break a good PDF, and the check that must see it. */
export interface Broken {
  readonly what: string;
  readonly check: CheckName;
  /** The failure conditions of the Matterhorn Protocol that the broken file shows. */
  readonly shows: readonly string[];
  edit(pdf: EditedPdf): void;
}

/** The same for several: rows of what is done, the check, the conditions, the edit. */
export function broken(
  ...rows: readonly (readonly [string, CheckName, string, Broken["edit"]])[]
): readonly Broken[] {
  return rows.map(([what, check, shows, edit]) => ({
    what,
    check,
    shows: shows.split(" ").filter((id) => id !== ""),
    edit,
  }));
}
