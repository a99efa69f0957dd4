/** The judges without which the tests may not pass: SAFERMK_REQUIRE="browser,pdf-tools". */
const required = (process.env.SAFERMK_REQUIRE ?? "")
  .split(",")
  .map((name) => name.trim())
  .filter((name) => name !== "");

/**
 * Whether the tests that ask this judge can run. A judge that is not to be had is said aloud,
 * and where it is required it is a failure: no suite goes green because a judge stayed away.
 *
 *     describe.skipIf(!requireJudge("browser", browser !== null, "no Chromium found"))(…)
 */
export function requireJudge(name: string, available: boolean, why: string): boolean {
  if (available) return true;
  if (required.includes(name)) throw new Error(`SAFERMK_REQUIRE asks for "${name}": ${why}`);
  console.warn(`SKIPPED, no judge "${name}": ${why}`);
  return false;
}
