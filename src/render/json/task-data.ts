import type { Task } from "../../meeting/action.ts";

/** Who is to do something, and by when: a day, "next-meeting", or null. */
export function taskData({ owners, due }: Task) {
  return {
    owner: owners.map(({ prints }) => prints),
    due: due === null ? null : due.value.type === "day" ? due.value.date : due.value.type,
  };
}
