import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { canary as of } from "./canaries.ts";

/** Writes a project that has a canary in every place from which no word may reach the public. */
export function writeProject(folder: string): void {
  const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
  for (const name of ["meetings", "reports", "plans"]) mkdirSync(join(folder, name));
  copyFileSync("test/support/plan.png", join(folder, `plans/${of("file of an image")}.png`));
  write("safermk.yaml", config);
  write("people.yaml", `# ${of("remark in people.yaml")}\n- name: A Reed\n- name: B Moss\n`);
  write("meetings/2026-03-03.md", open);
  write("meetings/2026-03-10.md", held);
  write("reports/2026-q1.md", report);
}

const config = `# ${of("remark in safermk.yaml")}
bodies:
  pc:
    name: Ashbrook Parish Council
    noun: Council
    profile: parish
    nation: england
    numbering:
      format: "AB{n}"
      restart: never
      first: { number: 1, meeting: 2026-03-03 }
      levels: ["({a})", "({i})"]
house: safermk
`;

const open = `---
type: minutes
body: pc
date: 2026-03-03
chair: A Reed
# ${of("remark in the head")}
attendance:
  present:
    - A Reed
    - B Moss
---

## Exclusion of the public

:::resolved{excludes-public="3"}
That the public be excluded for the next items.
:::

## The barn {#${of("id").toLowerCase()} exempt="3" private-title="${of("private title")}" agenda="${of("agenda")}" urgent="${of("reason of urgency")}"}

:::summary
The Council considered an offer.
:::

One offer was made by ${of("paragraph")}, and *another* by **${of("strong words")}** and ~~${of("struck words")}~~.

- first, ${of("entry of a list")}
  - then ${of("entry within an entry")}

> What ${of("quotation")} said.

Table: Offers of ${of("caption of a table")}

| Who | ${of("head of a table")} |
|---|---:|
| ${of("cell")} | £10 |
| Total ${of("total")} | £10 |

![A plan of ${of("alternative of an image")}](../plans/${of("file of an image")}.png "Where ${of("caption of an image")} stands")

See [the page of ${of("text of a link")}](https://example.org/${of("target of a link")}).

::left[B Moss left because of ${of("words of an event")}.]{name="B Moss"}
::interest{name="A Reed" kind=other nature="a cousin of ${of("nature of an interest")}"}

:::amendment{lost moved="J ${of("mover of an amendment")}" seconded="A Reed"}
That ${of("amendment")} be asked again.
:::

:::resolved{moved="C ${of("mover")}" seconded="D ${of("seconder")}" owner="E ${of("owner")}" due=2026-04-01}
That, as ${of("lead-in")} asked:

1. the offer of ${of("limb")} be refused;
2. the barn be kept,

as ${of("words behind limbs")} advised.
:::

:::action{owner="F ${of("owner of an action")}" due=2026-04-01}
Write to ${of("action")}.
:::

:::note{date=2026-03-04}
Nothing came of ${of("note")}.
:::

<!-- ${of("comment in a restricted item")} -->

### Terms of ${of("title of a sub-item")}

It was ${of("words corrected")} who had asked.

***

Nobody but ${of("words behind sub-items")} spoke.

## Corrections {exempt="3"}

:::summary
Minutes were corrected.
:::

:::resolved{approves=2026-03-03}
That the minutes be approved as corrected.
:::

:::correction{of="AB2(a)" of-meeting=2026-03-03}
For ~~${of("words corrected")}~~ read ${of("correction")}.
:::

## The pond

The pond was cleaned.

::::restricted{exempt="3"}
It was ${of("passage")} who paid.

:::agreed
That ${of("decision in a passage")} be thanked.
:::
::::

:::clerk
Ask ${of("clerk's note")}.
:::

<!--
Or ${of("comment")}.
-->

:::noted
That the pond is clean.
:::

## Return of the public

:::resolved{readmits-public}
That the public return.
:::

## Offers {.appendix exempt="3"}

The offer of ${of("appendix")} in full.
`;

const held = `---
type: minutes
body: pc
date: 2026-03-10
private: true
place: ${of("place of a private meeting")} House
chair: G ${of("chair of a private meeting")}
title: Minutes of ${of("title of a private meeting")}
closing: ${of("closing of a private meeting")} closed the meeting.
attendance:
  present:
    - G ${of("chair of a private meeting")}
    - H ${of("person at a private meeting")} (${of("affiliation at a private meeting")})
    - K ${of("voter at a private meeting")}
---

## Staff of ${of("item of a private meeting")}

Words of ${of("prose of a private meeting")}.

:::resolved{moved="H ${of("person at a private meeting")}" seconded="G ${of("chair of a private meeting")}"}
That ${of("decision of a private meeting")} be paid.
:::

:::vote
For: H ${of("person at a private meeting")}, K ${of("voter at a private meeting")}
Against: none
:::
`;

const report = `---
type: report
body: pc
title: First quarter
period: 2026-01/2026-03
---

## The pond

The pond was cleaned.

:::clerk
Ask ${of("clerk's note of a report")}.
:::

## The barn {exempt="3"}

:::summary
There was an offer.
:::

The offer of ${of("restricted item of a report")} was refused.
`;
