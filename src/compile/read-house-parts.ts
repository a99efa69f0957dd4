import { type Looks, readLooks } from "../house/index.ts";
import { message, type Outcome, own, type Problem } from "../problem.ts";
import { listFonts, type OpenHouse } from "../read/index.ts";
import type { PageShell } from "../render/html/index.ts";

/** How a house looks; null, with problems, where its looks.yaml is at fault. */
export async function readLooksOf(house: OpenHouse): Promise<Outcome<Looks | null>> {
  const found = await house.read("looks.yaml");
  if (found.problem !== null) return { value: null, problems: [found.problem] };
  return readLooks(found, await listFonts());
}

/** The page of a house; null, with problems, where its page.html cannot be filled. */
export async function readShellOf(house: OpenHouse): Promise<Outcome<PageShell | null>> {
  const [page, styles] = await Promise.all([house.read("page.html"), house.read("page.css")]);
  const unread = [page, styles].flatMap(({ problem }) => problem ?? []);
  if (unread.length > 0) return { value: null, problems: unread };
  const { checkShell } = await import("../render/html/index.ts");
  const problems = page.own ? checkShell(page.text).map((fault) => unusable(page.file, fault)) : [];
  const shell = { page: page.text, styles: styles.text };
  return { value: problems.length > 0 ? null : shell, problems };
}

function unusable(file: string, fault: string): Problem {
  const start = { line: 1, column: 1, offset: 0 };
  return {
    rule: "unusable-page",
    severity: "error",
    message: message`The page of the house cannot be used: ${own(fault)}.`,
    hint: message`Begin with a copy of ${own("templates/safermk/page.html")}, which comes with safermk.`,
    place: { file, start, end: start },
  };
}
