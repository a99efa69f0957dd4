import { lines } from "../data/index.ts";
import { type HouseFile, type Looks, readLooks } from "../house/index.ts";
import { type Message, message, type Outcome, own, type Problem } from "../problem.ts";
import { type HouseEntry, type HouseText, listFonts, type OpenHouse } from "../read/index.ts";
import type { PageShell, ShellFault } from "../render/html/index.ts";
import { houseLayers, type Layer } from "./house-layers.ts";

/** How a house looks; null, with problems, where its looks.yaml is at fault. */
export async function readLooksOf(house: OpenHouse): Promise<Outcome<Looks | null>> {
  return looksIn(await houseLayers(house, "looks.yaml"));
}

async function looksIn({
  layers,
  problems,
}: Awaited<ReturnType<typeof houseLayers>>): Promise<Outcome<Looks | null>> {
  if (problems.length > 0) return { value: null, problems };
  return readLooks(
    layers.flatMap(({ found }) => found ?? []),
    await listFonts(),
  );
}

/** The page of a house; null, with problems, where its page.html cannot be filled. */
export async function readShellOf(house: OpenHouse): Promise<Outcome<PageShell | null>> {
  const { value } = await readShell((await houseLayers(house, "looks.yaml")).layers);
  return value;
}

/** The page of a house as the list of all documents needs it: with the styles of that list, too. */
export async function readListShellOf(house: OpenHouse): Promise<Outcome<PageShell | null>> {
  const { layers } = await houseLayers(house, "looks.yaml");
  const [{ value }, list] = await Promise.all([readShell(layers), nearest(layers, "index.css")]);
  const problems = [...value.problems, ...(await listFaults(list))];
  if (value.value === null || problems.length > 0) return { value: null, problems };
  return { value: { ...value.value, styles: `${value.value.styles}\n${list.text}` }, problems };
}

/** The page goes with the looks: what the folder lacks is that of the house that they are like. */
async function readShell(layers: readonly Layer[]) {
  const [page, styles] = await Promise.all([
    nearest(layers, "page.html"),
    nearest(layers, "page.css"),
  ]);
  const texts = [page, styles].filter(({ own }) => own);
  const unread = [page, styles].flatMap(({ problem }) => problem ?? []);
  if (unread.length > 0) return { value: { value: null, problems: unread }, texts };
  const { checkShell, checkStyles } = await import("../render/html/index.ts");
  const problems = [
    ...(page.own ? checkShell(page.text).map((fault) => unusablePage(page, fault)) : []),
    ...(styles.own ? checkStyles(styles.text).map((fault) => unusableStyles(styles, fault)) : []),
  ];
  const shell = { page: page.text, styles: styles.text };
  return { value: { value: problems.length > 0 ? null : shell, problems }, texts };
}

/** What is wrong with the styles of the list of all documents. */
async function listFaults(list: HouseText): Promise<readonly Problem[]> {
  if (list.problem !== null) return [list.problem];
  if (!list.own) return [];
  const { checkStyles } = await import("../render/html/index.ts");
  return checkStyles(list.text).map((fault) => unusableStyles(list, fault));
}

async function nearest(layers: readonly Layer[], entry: HouseEntry) {
  for (const { house } of layers) {
    const found = await house.read(entry);
    if (found !== null) return found;
  }
  throw new Error(`no house has a ${entry}`);
}

/** What a check finds in how a house of the project's own looks, and the files that it found it in. */
export async function checkParts(
  house: OpenHouse,
): Promise<{ readonly texts: readonly HouseFile[]; readonly problems: readonly Problem[] }> {
  const line = await houseLayers(house, "looks.yaml");
  const owned = line.layers.flatMap(({ found }) => (found?.own ? [found] : []));
  const looks = await looksIn(line);
  if (line.problems.length > 0) return { texts: owned, problems: looks.problems };
  const [shell, list] = await Promise.all([
    readShell(line.layers),
    nearest(line.layers, "index.css"),
  ]);
  return {
    texts: [...owned, ...shell.texts, ...(list.own ? [list] : [])],
    problems: [...looks.problems, ...shell.value.problems, ...(await listFaults(list))],
  };
}

function unusablePage(page: HouseFile, fault: ShellFault): Problem {
  return unusable(
    page,
    fault,
    message`The page of the house cannot be used: ${own(fault.words)}.`,
    message`Begin with a copy of ${own("templates/safermk/page.html")}, which comes with safermk.`,
  );
}

function unusableStyles(styles: HouseFile, fault: ShellFault): Problem {
  return unusable(
    styles,
    fault,
    message`The styles of the house cannot be used: ${own(fault.words)}.`,
    message`Take it out: a page of minutes fetches nothing, so that it can be read anywhere and tells nobody who reads it.`,
  );
}

function unusable(
  { file, text }: HouseFile,
  { from, to }: ShellFault,
  told: Message,
  hint: Message,
): Problem {
  return {
    rule: "unusable-page",
    severity: "error",
    message: told,
    hint,
    place: lines(file, text).place(from, to),
  };
}
