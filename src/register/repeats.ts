import type { Register, RegisteredNumber } from "./register.ts";

/** A number that stands for two items, as after a merge of two branches that both issued it. */
export interface Repeat {
  readonly first: RegisteredNumber;
  readonly again: RegisteredNumber;
}

/**
 * The numbers that stand twice and may not: a number that was waived or that a resumed meeting bears
 * again may. The items of a lettered meeting share theirs, and differ by letter.
 */
export function repeatsIn({ numbers }: Register): readonly Repeat[] {
  const known = new Map<string, RegisteredNumber[]>();
  const repeats: Repeat[] = [];
  for (const again of numbers) {
    const key = `${again.body}\0${again.series}\0${again.n}`;
    const others = known.get(key) ?? [];
    known.set(key, [...others, again]);
    const first = others.find(
      (other) => other.meeting !== again.meeting || other.prints === again.prints,
    );
    if (first === undefined || mayStand(again) || mayStand(first)) continue;
    repeats.push({ first, again });
  }
  return repeats;
}

function mayStand({ waived, resumes }: RegisteredNumber): boolean {
  return waived !== null || resumes !== null;
}
