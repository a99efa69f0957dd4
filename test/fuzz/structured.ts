import fc from "fast-check";

/** A word that stands only in what is restricted: no report and no public output may have it. */
export const canary = "Quetzalcoatlus";

const secret = `${canary} was named beside ${canary}.`;

/** Words of the language in pieces, and what steers parsers, pages, files and terminals. */
const tokens: readonly string[] = [
  ..."\n|\n\n|\r\n|\t| |    |#|## |### |#### |***|---|___|:|::|:::|::::|:::resolved\n|:::summary\n".split(
    "|",
  ),
  ...'\n:::\n|\n::::\n|:::restricted\n|:::clerk|::left{name="x"}|{|}|{exempt="1"}|{confidential}'.split(
    "|",
  ),
  ...'{#id}|{.x}|="|"|“|<!--|-->|<!|<b>|</b>|<|>|> |- |* |1. |1) |(a) |• |RESOLVED |[|]|(|)|](|][|[^1]|![|]: '.split(
    "|",
  ),
  ..."*|**|_|~~|`|```|\\|&amp;|www.a.b|https://a.b|a@b.c|.md#x|That |noted|None|SMK25|14:00|é|王|😀|\u0000|\ufeff|\u2028".split(
    "|",
  ),
  ..."chair: |attendance:\n|  present:\n|    - |K Gardner|(Council)|(|))|end: |start: 14:00\n|place: |# x|&a|*a|!t|'|{a: b}|[a]|? |private: |title: ".split(
    "|",
  ),
  ..."\u001b[31m|\u202e|\u200b|\u0301|<script>|</script>|]]>|{{main}}|javascript:|data:|../|C:\\|%00|{n}|$&".split(
    "|",
  ),
  "|",
];

/** Pieces in any order. */
const pieces = fc
  .array(fc.constantFrom(...tokens), { maxLength: 60 })
  .map((parts) => parts.join(""));

const heads = fc.constantFrom(
  "chair: K Gardner\nattendance:\n  present:\n    - K Gardner\n    - G Freer (Council)\n",
  "start: 14:00\nend: 15:56\nplace: Room 1.02, Civic\nattendance:\n  present:\n    - K Gardner\n    - G Freer\n",
  'title: Minutes of the <Partnership> & others\nattendance:\n  present:\n    - K Gardner\n    - name: G Freer\n      affiliation: Fire (Service) "A" & B\n',
  `attendance:\n  present:\n    - K Gardner\n    - G Freer\n# ${secret}\nnext-meeting: to be confirmed\n`,
);

const open = fc.constantFrom(
  "The plan was *noted* by **K Gardner**, <https://a.example/?a=b&c> and [here](https://b.example).",
  "- one;\n- two:\n  1. three;\n  2. four.",
  "Table: Sums & more\n\n| Of | Sum |\n| - | -: |\n| A \\| B | £1 |\n| Total | £1 |",
  "> A quotation \\<script\\> \\& more.",
  '![A plan \\<b\\>](plan.png "A caption & more")',
  ':::resolved{moved="K Gardner" seconded="G Freer" for=1 against=1}\nThat it be:\n\n1. so;\n2. not so.\n:::',
  ":::noted\nIt was.\n:::",
  ":::vote\nFor: K Gardner\nAgainst: G Freer\n:::",
  ':::action{owner="G Freer" due=2020-04-09}\nTo do it.\n:::',
  ':::amendment{lost moved="G Freer"}\nThat it be not.\n:::',
  ':::correction{of="SMK1" of-meeting=2019-10-24}\n~~old~~ new\n:::',
  ":::note{date=2020-02-03}\nA note.\n:::",
  '::left{name="G Freer" at="14:20"}',
  '::interest{name="G Freer" kind=other nature="a <friend> & more"}',
  '::adjourned{at="14:30"}\n\n::resumed{at="14:40"}',
  "Words[](#welcome) and Minute SMK25.",
  "### A sub-item\n\nIt was noted.",
  "#### Below it\n\nIt was noted.",
  "***\n\nAfter it.",
  '## Another item {agenda="4(a)"}\n\nIt was noted.',
  "## Terms {.appendix}\n\nThese.",
);

const hidden = fc.constantFrom(
  `:::restricted{exempt="3"}\n${secret}\n:::`,
  `::::restricted\n${secret}\n\n:::resolved\nThat ${secret}\n:::\n\n- ${secret}\n\n| ${canary} |\n| - |\n| ${canary} |\n::::`,
  `:::clerk\n${secret}\n:::`,
  `<!-- ${secret} -->`,
  `<!--\n${secret}\n\n## ${canary}\n-->`,
  `## Reviews {exempt="1, 2"}\n\n${secret}\n\n:::resolved{moved="${canary}"}\nThat ${secret}\n:::\n\n:::summary\nIt was noted.\n:::\n\n## Next\n\nNoted.`,
  `### Staff {confidential private-title="${canary}"}\n\n${secret} [${canary}](https://${canary}.example)\n\n### Next\n\nNoted.`,
);

/** Minutes of constructs in any order, some of them restricted, some with pieces between them. */
export const structured = fc
  .tuple(
    heads,
    fc.array(
      fc.oneof(
        { weight: 8, arbitrary: open },
        { weight: 3, arbitrary: hidden },
        { weight: 1, arbitrary: pieces },
      ),
      { maxLength: 9 },
    ),
  )
  .map(
    ([head, parts]) =>
      `---\ntype: minutes\nbody: smk\ndate: 2020-01-30\n${head}---\n\n## Welcome {#welcome}\n\nNoted.\n\n${parts.join("\n\n")}\n`,
  );

/** Pieces where the body stands, where the head does, and alone. */
export const loose = fc.oneof(
  pieces,
  pieces.map((body) => `---\ntype: minutes\nbody: smk\ndate: 2020-01-30\n---\n${body}`),
  pieces.map((keys) => `---\ntype: minutes\nbody: smk\ndate: 2020-01-30\n${keys}\n---\n\n## A\n`),
);
