import { expect, test, vi } from "vitest";
import { compileFiles } from "../rules/compile-files.ts";

// What cannot be read proves nothing: it is a fault of safermk's own, and nothing is written.

vi.mock("../../src/scan/readings/pdf-reader.ts", () => ({ pdfText: async () => null }));

const meeting = `---
type: minutes
body: smk
date: 2020-01-30
---

## Lease {confidential}

The lessee is Thornbury.
`;

test("a PDF of safermk's own that cannot be opened stops the build", async () => {
  await expect(compileFiles({ "meetings/2020-01-30.md": meeting }, ["pdf"])).rejects.toThrow(
    "cannot be opened",
  );
});
