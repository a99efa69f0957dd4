/**
 * Whether the tests that ask this judge can run. A judge that is not to be had is said aloud; and
 * where SAFERMK_REQUIRE names it ("browser,pdf-tools") it is a failure, so that no suite passes
 * because a judge stayed away.
 *
 *     const canPrint = requireJudge("pdf-tools", found, "pdftoppm is not on the PATH");
 *     describe.skipIf(!canPrint)(…)
 */
export function requireJudge(name: string, available: boolean, why: string): boolean {
  if (available) return true;
  if (required().includes(name)) throw new Error(`SAFERMK_REQUIRE names "${name}", but ${why}`);
  console.warn(`SKIPPED what only the judge "${name}" can tell: ${why}`);
  return false;
}

function required(): string[] {
  return (process.env.SAFERMK_REQUIRE ?? "").split(",").map((name) => name.trim());
}
