import type { Body, Contact, RuleSetting } from "../meeting/body.ts";
import type { Located } from "../meeting/located.ts";
import type { Place, Sink } from "../problem.ts";
import { readNumbering } from "./read-numbering.ts";
import type { ProjectData } from "./read-project.ts";

type BodyData = ProjectData["bodies"][string];
type At = (...path: readonly (string | number)[]) => Place;

/** A body as safermk.yaml describes it, before it takes over what another body gives. */
export function readBody(key: string, data: BodyData, at: At, report: Sink): Body {
  const located = <Value>(name: string, value: Value | undefined): Located<Value> | null =>
    value === undefined ? null : { value, place: at(name) };
  const rules = Object.entries(data.rules).map(([rule, value]): [string, Located<RuleSetting>] => [
    rule,
    { value, place: at("rules", rule) },
  ]);
  return {
    key,
    name: data.name,
    noun: data.noun ?? null,
    profile: data.profile,
    nation: data.nation,
    numbering:
      data.numbering === undefined || data.numbering === "none"
        ? null
        : readNumbering(data.numbering, (...path) => at("numbering", ...path), report),
    numberingUnsaid: data.numbering === undefined,
    quorum: data.quorum ?? null,
    reportsTo: located("reports-to", data["reports-to"]?.trim()),
    contact: data.contact === undefined ? null : contactOf(data.contact),
    formatsStatement: data["formats-statement"] ?? null,
    lang: located("lang", data.lang),
    house: located("house", data.house),
    standingItems: data["standing-items"] ?? null,
    rules: new Map(rules),
    place: at(),
  };
}

function contactOf(data: NonNullable<BodyData["contact"]>): Contact {
  const { name = null, address, telephone = null, email = null, web = null } = data;
  return { name, address, telephone, email, web };
}
