import { join } from "node:path";
import {
  actionSheet,
  attendanceSheet,
  composeActions,
  composeAttendance,
  composeDecisions,
  decisionSheet,
  registersFolder,
} from "../compose/index.ts";
import type { RegisterPage, Sheet } from "../document/index.ts";
import type { Wording } from "../house/index.ts";
import type { Format, Output } from "../output.ts";
import type { Outcome } from "../problem.ts";
import { gatherRegisters, type Published, type Registers } from "../registers/index.ts";
import type { RegisterForm } from "../render/html/index.ts";
import type { House } from "./furnish.ts";
import { houseOfList } from "./house-of-list.ts";
import type { JudgedProject } from "./judged-project.ts";
import { readListShellOf, readLooksOf } from "./read-house-parts.ts";

/** The name of a register and of its files: "decisions". */
export type RegisterName = keyof Registers;

interface Register {
  readonly name: RegisterName;
  readonly page: RegisterPage;
  readonly sheet: Sheet;
  readonly data: () => Promise<string>;
}

export interface MadeRegisters {
  readonly outputs: readonly Output<"public">[];
  /** Those that there are, as the list of documents names them. */
  readonly names: readonly RegisterName[];
}

/**
 * The registers of all that is published of a project: pages where pages are built; data and spreadsheets
 * where data is. Nothing where nothing is to be listed.
 */
export async function registerAll(
  published: readonly Published[],
  formats: readonly Format[],
  { setting, files, citations }: JudgedProject,
): Promise<Outcome<MadeRegisters>> {
  const { project } = setting;
  const keys = new Set(published.map(({ document }) => document.body.key));
  const house = houseOfList(keys, setting);
  const forms: readonly RegisterForm[] = formats.includes("json") ? ["csv", "json"] : [];
  const wanted = published.length > 0 && (forms.length > 0 || formats.includes("html"));
  if (!wanted || project === null || house === null || files.config === null) {
    return { value: { outputs: [], names: [] }, problems: [] };
  }
  const bodies = [...project.bodies.values()];
  const gathered = gatherRegisters(published, bodies, citations, project.people ?? []);
  const registers = registersIn(gathered, house.wording);
  const pages = formats.includes("html")
    ? await pagesOf(registers, forms, house)
    : { value: [], problems: [] };
  const others = await Promise.all(registers.flatMap((register) => forms.map(form(register))));
  const { file: source } = files.config;
  const outputs = [...pages.value, ...others].map(
    ({ name, format, content }): Output<"public"> => ({
      source,
      format,
      edition: "public",
      path: join(files.out, registersFolder, `${name}.${format}`),
      content,
    }),
  );
  const names = formats.includes("html") ? registers.map(({ name }) => name) : [];
  return { value: { outputs, names }, problems: pages.problems };
}

function registersIn(
  { decisions, actions, attendance }: Registers,
  wording: Wording,
): readonly Register[] {
  const data = async () => import("../render/json/index.ts");
  const all: readonly (Register | null)[] = [
    decisions.length === 0
      ? null
      : {
          name: "decisions",
          page: composeDecisions(decisions, wording),
          sheet: decisionSheet(decisions, wording),
          data: async () => (await data()).renderDecisionsJson(decisions),
        },
    actions.length === 0
      ? null
      : {
          name: "actions",
          page: composeActions(actions, wording),
          sheet: actionSheet(actions, wording),
          data: async () => (await data()).renderActionsJson(actions),
        },
    attendance.length === 0
      ? null
      : {
          name: "attendance",
          page: composeAttendance(attendance, wording),
          sheet: attendanceSheet(attendance, wording),
          data: async () => (await data()).renderAttendanceJson(attendance),
        },
  ];
  return all.flatMap((register) => register ?? []);
}

function form({ name, sheet, data }: Register) {
  return async (format: RegisterForm) => {
    if (format === "json") return { name, format, content: await data() };
    const { renderCsv } = await import("../render/csv/index.ts");
    return { name, format, content: renderCsv(sheet) };
  };
}

async function pagesOf(
  registers: readonly Register[],
  forms: readonly RegisterForm[],
  house: House,
) {
  const [looks, shell, { renderRegister }] = await Promise.all([
    readLooksOf(house),
    readListShellOf(house),
    import("../render/html/index.ts"),
  ]);
  const { value: styles } = looks;
  const { value: frame } = shell;
  const problems = [...looks.problems, ...shell.problems];
  if (styles === null || frame === null) return { value: [], problems };
  const value = registers.map(({ name, page }) => {
    const content = renderRegister(page, name, forms, styles, frame);
    return { name, format: "html" as const, content };
  });
  return { value, problems };
}
