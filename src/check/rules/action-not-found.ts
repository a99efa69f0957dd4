import { always, type StageRule } from "../rule.ts";

export const actionNotFound: StageRule = {
  id: "action-not-found",
  guard: false,
  severity: always("warning"),
  raisedBy: "references",
  doc: {
    what: "An action that is said to be done, where the minute named with `done` bears no action.",
    why: "Officers and members look in the register of actions for what is still open. It is the custom to close an action by the number of the minute that set it; a wrong number closes nothing, and the action stays open.",
    fix: "Look whether the number in `done` is right, and that of its limb. If the minute did set an action, give its decision an `owner` or a `due`.",
    from: "body",
    bad: `## Hedge

:::resolved
That the hedge be cut.
:::

## Matters arising

:::noted{done="SMK25"}
That the hedge had been cut.
:::
`,
    good: `## Hedge

:::resolved{owner="S Gonsalves"}
That the hedge be cut.
:::

## Matters arising

:::noted{done="SMK25"}
That the hedge had been cut.
:::
`,
  },
};
