import { expect } from "vitest";
import type { DraftMeeting } from "../../src/meeting/meeting.ts";
import { model, readProject } from "../../src/model/index.ts";
import { number } from "../../src/number/index.ts";
import { parse } from "../../src/parse/index.ts";
import { emptyRegister } from "../../src/register/index.ts";
import { wording } from "../support/wording.ts";

const file = "minutes.md";
const config = 'bodies:\n  b:\n    name: B\n    numbering: { format: "B{n}" }\n';
/** A head with secrets in what is public of a meeting, unless it was held in private. */
export const head = `type: minutes
body: b
date: 2020-01-30
start: 14:00
end: 15:00
chair: A ZECRETchair
title: ZECRETheadline
closing: ZECRETclosing
place: ZECRETplace
attendance:
  present:
    - A ZECRETchair (ZECRETaffiliation)
next-meeting: ZECRETnext`;

/** Secrets in every place of restricted text. */
const items = `Before the items.

:::restricted{exempt="3"}
ZECRETbefore
:::

## Plan

Noted.

:::restricted{exempt="3"}
ZECRETpassage
:::

:::clerk
ZECRETclerk
:::

<!-- ZECRETcomment -->

### Sub {exempt="1" private-title="ZECRETsub"}

ZECRETbelow

***

:::restricted{exempt="3"}
ZECRETaside
:::

## Reviews {#ZECRETname exempt="1" number="B2" waived="ZECRETwaiver" private-title="ZECRETtitle" release=2027-01-30 agenda="ZECRETagenda" urgent="ZECRETurgent"}

ZECRETprose [ZECRETlink](https://ZECRETaddress.example)

- ZECRETlist

| ZECRETcell |
| - |
| ZECRETcell |

### ZECRETheading {#ZECRETid}

:::resolved{moved="B ZECRETmover" owner="C ZECRETowner"}
That ZECRETlead:

1. ZECRETlimb
:::

:::summary
An update was noted.
:::

***

ZECRETafter
`;

/** A meeting of which all but the head is restricted, with the head given. */
export function draftOf(keys: string): DraftMeeting {
  const project = readProject("safermk.yaml", config).value;
  if (project === null) throw new Error("the project cannot be read");
  const parsed = parse({ file, key: file, text: `---\n${keys}\n---\n\n${items}` });
  const { value, problems } = model(parsed.value, project, wording);
  expect([...parsed.problems, ...problems].filter(({ severity }) => severity === "error")).toEqual(
    [],
  );
  const [draft] = number(value === null ? [] : [value], emptyRegister, true).value;
  if (draft?.status !== "draft") throw new Error("the minutes cannot be read");
  return draft;
}

/** Every string in a value, keys of its objects and of its maps too. */
function strings(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  const entries = value instanceof Map ? [...value] : Object.entries(value);
  return entries.flatMap(([key, inner]) => [String(key), ...strings(inner)]);
}

/** The secrets that a value holds, each once. */
export function secretsIn(value: unknown): readonly string[] {
  return [...new Set(strings(value).flatMap((text) => text.match(/ZECRET[a-z]+/gi) ?? []))].sort();
}
