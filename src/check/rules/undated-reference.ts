import { always, type StageRule } from "../rule.ts";

export const undatedReference: StageRule = {
  id: "undated-reference",
  guard: false,
  severity: always("warning"),
  raisedBy: "references",
  doc: {
    what: "A minute cited by its number alone, where several series of the body have that number.",
    why: "Numbers that begin again each year are borne by a minute of every year. It is the custom to cite such a minute with the date of its meeting; without it nobody can tell in later years which was meant.",
    fix: "Write the date behind the number, as in “Minute SMK1 of 14 May 2020”, or before it, as in “the minutes of 14 May 2020 (Minute SMK1)”. Or refer to the item by its name: [](../meetings/2020-05-14.md#budget).",
    from: "files",
    bad: files("Minute SMK1"),
    good: files("Minute SMK1 of 14 May 2020"),
  },
};

/** Meetings of three council years, the last of which cites a minute of the second. */
function files(cited: string): string {
  return `# meetings/2020-01-30.md
date: 2020-01-30

# meetings/2020-05-14.md
date: 2020-05-14
kind: annual

# meetings/2021-05-13.md
date: 2021-05-13
kind: annual

# meetings/2021-07-08.md
date: 2021-07-08

## Matters arising

The action in ${cited} was noted.
`;
}
