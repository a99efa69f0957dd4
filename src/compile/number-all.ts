import type { Meeting, NumberedMeeting } from "../meeting/meeting.ts";
import { number } from "../number/index.ts";
import type { Outcome } from "../problem.ts";
import type { ProjectFiles } from "../read/index.ts";
import { emptyRegister, type Register, readRegister } from "../register/index.ts";
import type { Change, Refused, Revise } from "../revision.ts";

/** All meetings with their numbers, as the register has them or, where it is revised, will have them. */
export interface NumberedAll extends Outcome<readonly NumberedMeeting[]> {
  readonly register: Register;
  /** As it was read; null where it is damaged. */
  readonly before: Register | null;
  /** What is done to the register; empty where it stays as it is. */
  readonly changes: readonly Change[];
  /** Why the register may not be revised as was asked. */
  readonly refused: Refused | null;
  /** The sources to be built. */
  readonly wanted: ReadonlySet<string>;
}

/** Numbers all meetings of a project by its register. `complete` is whether these are all that it may hold. */
export function numberAll(
  meetings: readonly Meeting[],
  { register: kept, sources, wanted }: ProjectFiles,
  complete: boolean,
  revise: Revise | null,
): NumberedAll {
  const read =
    kept === null ? { value: emptyRegister, problems: [] } : readRegister(kept.file, kept.text);
  // What a damaged register holds nobody can say, nor what is missing from it.
  const before = read.value ?? emptyRegister;
  const numbered = number(meetings, before, complete && read.value !== null);
  const plain = { ...numbered, problems: [...read.problems, ...numbered.problems] };
  const nothing = {
    ...plain,
    register: before,
    before: read.value,
    changes: [],
    refused: null,
    wanted,
  };
  if (revise === null || read.value === null) return nothing;
  const paths = new Map(sources.map(({ file, key }) => [file, key]));
  const revised = revise({
    register: before,
    meetings: numbered.value,
    wanted,
    pathOf: (file) => paths.get(file) ?? file,
    numberBy: (register) => number(meetings, register, complete).value,
  });
  if ("refusal" in revised) return { ...nothing, refused: revised };
  const again = number(meetings, revised.register, complete);
  return { wanted, refused: null, before, ...revised, ...again };
}
