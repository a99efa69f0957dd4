import { message, own, type Place, type Problem } from "../problem.ts";

/** Ten times as many as the longest list of those present; each is compared with all others. */
const most = 3000;

/** Why a head is not read that is longer than any; null for any other. */
export function refuseLongHead(head: string, place: Place): Problem | null {
  const count = head.split(/\r\n|\n|\r/).length;
  if (count <= most) return null;
  return {
    rule: "too-many-marks",
    severity: "error",
    message: message`The head of the file has ${own(count)} lines, expected at most ${own(most)}.`,
    hint: message`Look whether the line --- that ends the head stands where the minutes begin, and whether a list was pasted many times.`,
    place,
  };
}
