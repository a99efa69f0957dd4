import type { Flow } from "../meeting/content.ts";
import type { CivilDate } from "../meeting/date.ts";
import type { PublicEdition } from "../meeting/meeting.ts";
import type { PublicReport } from "../meeting/report.ts";

/** What is published of a document, and where: all that a register is made of. */
export interface Published {
  readonly document: PublicEdition | PublicReport;
  readonly day: CivilDate;
  /** The path of its outputs below their folder, without ending: "meetings/2020-01-30". */
  readonly path: string;
  /** The language of its words: BCP 47. */
  readonly lang: string;
  /** The words of a decision as the document prints them, on one line. */
  readonly words: (blocks: readonly Flow[]) => string;
}
