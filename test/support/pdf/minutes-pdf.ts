import { readFileSync } from "node:fs";
import { compileFiles } from "../../rules/compile-files.ts";

const head = "---\ntype: minutes\nbody: smk\ndate: 2020-01-30\n---\n\n";

/** The PDF of minutes whose body is given; null where there is an error in them. */
export async function minutesPdf(body: string, heads = head): Promise<Uint8Array | null> {
  const files = {
    "minutes.md": heads + body,
    "plan.png": readFileSync("test/support/plan.png"),
  };
  const { outputs } = await compileFiles(files, ["pdf"]);
  return (outputs[0]?.content as Uint8Array | undefined) ?? null;
}
