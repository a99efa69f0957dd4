import type { Meeting } from "../meeting/meeting.ts";
import type { ProjectFiles } from "../read/index.ts";

/**
 * Whose faults count when only some files are asked for: theirs, those of the project's own files,
 * and those of earlier meetings of the same bodies, on which the numbers depend. A source that
 * could not be understood as a meeting may be such a one.
 */
export function relevantTo(
  { sources, wanted }: ProjectFiles,
  meetings: readonly Meeting[],
): (file: string) => boolean {
  const latest = new Map<string, string>();
  for (const { file, body, date } of meetings) {
    const known = latest.get(body.key);
    if (wanted.has(file) && (known === undefined || known < date.value)) {
      latest.set(body.key, date.value);
    }
  }
  const later = meetings.filter(({ file, body, date }) => {
    const last = latest.get(body.key);
    return !wanted.has(file) && (last === undefined || date.value > last);
  });
  const excluded = new Set(later.map(({ file }) => file));
  const all = wanted.size === sources.length;
  return (file) => all || !excluded.has(file);
}
