import { type Nation, type Profile, type Restart, restarts } from "../meeting/body.ts";
import type { CivilDate } from "../meeting/date.ts";
import type { ProjectAnswers } from "../starter/index.ts";
import { type Asking, beginToAsk } from "./ask.ts";
import type { InitOptions } from "./commands/init.ts";
import { type Asked, type Question, questions } from "./project-questions.ts";
import { UsageError } from "./usage-error.ts";

/**
 * What is to be known of a new project: what the command line says, and where it says no name and
 * there is a terminal, what is answered there; the rest is as usual.
 */
export async function projectAnswers(
  options: InitOptions,
  today: CivilDate,
  terminal: boolean,
): Promise<ProjectAnswers> {
  const asking = terminal && options.name === undefined ? beginToAsk() : null;
  try {
    return answersOf(await allAnswers(options, today, asking));
  } finally {
    asking?.close();
  }
}

type Answers = InitOptions & Readonly<Partial<Record<Asked, string>>>;

/** What is asked next may depend on what was answered before. */
async function allAnswers(
  options: InitOptions,
  today: CivilDate,
  asking: Asking | null,
): Promise<Answers> {
  let said: Answers = options;
  const keys = questions(options, today).map(({ key }) => key);
  for (const key of keys) {
    const question = questions(said, today).find((one) => one.key === key);
    if (question !== undefined)
      said = { ...said, [key]: await answer(question, said[key], asking) };
  }
  return said;
}

async function answer(
  { key, asks, usual, fault }: Question,
  typed: string | undefined,
  asking: Asking | null,
): Promise<string> {
  if (typed === undefined && asking !== null) return asking.ask(asks, usual, fault);
  const said = typed?.trim() ?? usual;
  if (said === null) {
    throw new UsageError({
      message: "The name of the body is not known, and there is no terminal to ask on.",
      hint: 'Type it: safermk init --name "Lower Green Parish Council".',
    });
  }
  const wrong = fault(said);
  if (wrong === null) return said;
  throw new UsageError({ message: `--${key} "${said}" is not understood.`, hint: wrong });
}

function answersOf(said: Answers): ProjectAnswers {
  const { name = "", format = "none", first = "1", noun, restart } = said;
  if (restart !== undefined && !(restarts as readonly string[]).includes(restart)) {
    const hint = `It is one of ${restarts.join(", ")}.`;
    throw new UsageError({ message: `--restart "${restart}" is not understood.`, hint });
  }
  return {
    name: name.replace(/\s+/g, " "),
    noun:
      noun ??
      /\b(Council|Partnership|Board|Committee|Trust|Authority|Panel)$/.exec(name)?.[1] ??
      null,
    profile: said.profile as Profile,
    nation: said.nation as Nation,
    numbering:
      format === "none"
        ? null
        : { format, restart: (restart as Restart) ?? usualRestart(format), first: Number(first) },
    date: said.date as CivilDate,
    house: said.house ?? "safermk",
    lang: said.lang ?? null,
  };
}

/** Numbers with a year in them begin again with it, and those with a month at each meeting. */
function usualRestart(format: string): Restart {
  if (format.includes("{mm}")) return "meeting";
  return format.includes("{yy") ? "calendar-year" : "never";
}
