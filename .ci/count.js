// Prints how many tests passed and failed, from vitest's JSON report. What failed without a test
// to its name (a file that cannot be loaded, the type check) is counted as one failure.
import { readFileSync } from "node:fs";

const [, , report, code] = process.argv;
const { passed, failed, skipped } = count(readFileSync(report, "utf8"));

if (skipped > 0) console.log(`${skipped} skipped`);
console.log(`${passed} passed, ${failed === 0 && code !== "0" ? 1 : failed} failed`);

function count(text) {
  if (text === "") return { passed: 0, failed: 0, skipped: 0 };
  const { numPassedTests, numFailedTests, numPendingTests, testResults } = JSON.parse(text);
  const unloaded = testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && !assertionResults.some((test) => test.status === "failed"),
  );
  return {
    passed: numPassedTests,
    failed: numFailedTests + unloaded.length,
    skipped: numPendingTests,
  };
}
