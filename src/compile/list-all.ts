import { join } from "node:path";
import { composeListing, type Listable } from "../compose/index.ts";
import type { NumberedMeeting } from "../meeting/meeting.ts";
import { type Format, listName, type Output } from "../output.ts";
import type { Outcome } from "../problem.ts";
import { type ProjectFiles, readSearchScript } from "../read/index.ts";
import { houseOfList } from "./house-of-list.ts";
import { readListShellOf, readLooksOf } from "./read-house-parts.ts";
import type { Setting } from "./read-setting.ts";
import type { RegisterName } from "./register-all.ts";

/**
 * Whether a build makes the list of all documents: one of the whole project to HTML. A build of some
 * files leaves the list as it is: made of them alone it would no longer name the others, and made of
 * the whole project it would name what is not built.
 */
export function makesList({ whole }: ProjectFiles, formats: readonly Format[]): boolean {
  return whole && formats.includes("html");
}

/** The way to the list from the outputs of a document, by their path without ending. */
export function wayToList(path: string): string {
  return "../".repeat(path.split("/").length - 1) + listName;
}

/**
 * The list of all documents, in the project's house; nothing where none is to be made. `held` are all
 * meetings, also those that are not listed; `registers` those that are built.
 */
export async function listAll(
  listables: readonly Listable[],
  held: readonly NumberedMeeting[],
  registers: readonly RegisterName[],
  setting: Setting,
  { config, out }: ProjectFiles,
): Promise<Outcome<readonly Output<"public">[]>> {
  const { project } = setting;
  const house = houseOfList(new Set(listables.map(({ document }) => document.body.key)), setting);
  if (listables.length === 0 || project === null || house === null || config === null)
    return nothing;
  const [looks, shell, script, { renderListing }] = await Promise.all([
    readLooksOf(house),
    readListShellOf(house),
    readSearchScript(),
    import("../render/html/index.ts"),
  ]);
  const problems = [...looks.problems, ...shell.problems];
  if (looks.value === null || shell.value === null) return { value: [], problems };
  const listing = composeListing(
    listables,
    [...project.bodies.values()],
    held,
    registers,
    house.wording,
  );
  const content = renderListing(listing, looks.value, shell.value, script);
  const path = join(out, listName);
  const output: Output<"public"> = {
    source: config.file,
    format: "html",
    edition: "public",
    path,
    content,
  };
  return { value: [output], problems };
}

const nothing: Outcome<readonly Output<"public">[]> = { value: [], problems: [] };
