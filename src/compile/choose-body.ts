import { nearMiss } from "../data/index.ts";
import type { Body } from "../meeting/body.ts";
import type { Refusal } from "../problem.ts";
import type { JudgedProject } from "./judged-project.ts";

/** The body that meets: the one asked for, or the only one of which there are minutes. */
export function chooseBody(
  bodies: readonly Body[],
  { documents }: JudgedProject,
  asked: string | null,
): Body | Refusal {
  const keys = bodies.map(({ key }) => key);
  const meeting = bodies.filter(({ key }) =>
    documents.some(({ type, body }) => type === "minutes" && body.key === key),
  );
  const [only, ...others] = asked === null ? meeting : bodies.filter(({ key }) => key === asked);
  if (only !== undefined && others.length === 0) return only;
  const [alone] = bodies;
  if (asked === null && alone !== undefined && bodies.length === 1) return alone;
  if (asked === null) {
    return {
      message: "The project has several bodies.",
      hint: `Say which of them meets: ${keys.map((key) => `--body ${key}`).join(" or ")}.`,
    };
  }
  const near = nearMiss(asked, keys);
  return {
    message: `safermk.yaml has no body "${asked}".`,
    hint: near === null ? `Write one of ${keys.join(", ")}.` : `Did you mean --body ${near}?`,
  };
}
