import { describe, expect, test } from "vitest";
import { buildProject, dataOf, linesOf } from "../support/listing/build-project.ts";

const config = `bodies:
  council:
    name: Inkwell Council
    numbering: { format: "C{n}", restart: council-year, year-starts: annual-meeting }
  works:
    name: Works Committee
    reports-to: council
    numbering: { format: "W{n}", restart: calendar-year }
`;

function minutes(head: string, body = "## Budget\n\nThe budget was noted.\n"): string {
  return `---\ntype: minutes\nchair: A Smith\nattendance:\n  present:\n    - A Smith\n${head}\n---\n\n${body}`;
}

function report(head: string): string {
  return `---\ntype: report\n${head}\n---\n\n## Roads\n\nAll roads were swept.\n`;
}

const project = {
  "safermk.yaml": config,
  "council/2024-03-05.md": minutes("body: council\ndate: 2024-03-05\nstart: 19:00"),
  "council/2024-05-14.md": minutes("body: council\nkind: annual\ndate: 2024-05-14\nstart: 19:00"),
  "council/2024-05-14-b.md": minutes(
    "body: council\nkind: extraordinary\ndate: 2024-05-14\nstart: 20:30",
  ),
  "council/2024-06-04.md": minutes(
    "body: council\ndate: 2024-06-04\nnext-meeting: 2024-07-02T19:00",
  ),
  "council/2024-06-11.md": minutes("body: council\ndate: 2024-06-11\nprivate: true"),
  "council/q2.md": report("body: council\ntitle: Roads in spring\nperiod: 2024-04/2024-06"),
  "works/2024-01-09.md": minutes("body: works\ndate: 2024-01-09"),
  "works/2023-12-05.md": minutes("body: works\ndate: 2023-12-05\nnext-meeting: 2024-01-09"),
};

describe("the list of a project's documents", () => {
  test("has all by body and year, the newest first, in the words of the house", async () => {
    const { list, errors } = await buildProject(project);
    expect(errors).toEqual([]);
    expect(linesOf(list)).toEqual([
      "Inkwell Council",
      "Next meeting: Tuesday 2 July 2024 at 7.00 pm",
      "2024 to 2025",
      "Roads in spring Report, April to June 2024 Data (JSON)",
      "11 June 2024 Draft Held in private Data (JSON)",
      "4 June 2024 Draft Data (JSON)",
      "14 May 2024 at 8.30 pm Draft Extraordinary meeting Data (JSON)",
      "14 May 2024 at 7.00 pm Draft Annual meeting Data (JSON)",
      "2023 to 2024",
      "5 March 2024 Draft Data (JSON)",
      "Works Committee",
      "2024",
      "9 January 2024 Draft Data (JSON)",
      "2023",
      "5 December 2023 Draft Data (JSON)",
      "Registers",
      "Register of attendance",
    ]);
  });

  test("has the newer year first where a late annual meeting keeps the old one open", async () => {
    const { list } = await buildProject({
      "safermk.yaml": config,
      "a.md": minutes("body: council\ndate: 2024-03-05"),
      "b.md": minutes("body: council\ndate: 2024-05-20"),
      "r.md": report("body: council\ntitle: R\ndate: 2024-05-10"),
    });
    expect(linesOf(list).filter((line) => / to /.test(line))).toEqual([
      "2024 to 2025",
      "2023 to 2024",
    ]);
    const [before] = linesOf(list).flatMap((line, index, lines) =>
      line === "2023 to 2024" ? [lines[index + 1]] : [],
    );
    expect(before).toContain("20 May 2024");
  });

  test("says whose it is where all bodies report to one", async () => {
    const { list } = await buildProject(project);
    expect(list).toContain("<title>Minutes and reports: Inkwell Council</title>");
    expect(list).toContain('<meta name="author" content="Inkwell Council">');
    expect(list).toContain('<meta name="dcterms.date" content="2024-06-30">');
    const parted = { ...project, "safermk.yaml": config.replace("    reports-to: council\n", "") };
    const other = await buildProject(parted);
    expect(other.list).toContain("<title>Minutes and reports</title>");
    expect(other.list).toContain('content="Inkwell Council and Works Committee"');
  });

  test.each([
    ["minutes alone", { "a.md": minutes("body: works\ndate: 2024-01-09") }, "Minutes"],
    ["reports alone", { "r.md": report("body: works\ntitle: R\ndate: 2024-01-09") }, "Reports"],
  ])("of %s says so", async (_, files, title) => {
    const { list } = await buildProject({ "safermk.yaml": config, ...files });
    expect(list).toContain(`<h1>${title}</h1>`);
    expect(linesOf(list)[0]).toBe("Works Committee");
  });

  describe("names at its top whose it is", () => {
    const headOf = (list: string) => /<header>\s*<p>(.*?)<\/p>/s.exec(list)?.[1];
    const bodies = (count: number) =>
      Array.from({ length: count }, (_, at) => ({
        config: `  b${at}:\n    name: ${"Oak,Elm,Ash,Yew".split(",")[at]}\n    numbering: { format: "B{n}" }\n`,
        file: minutes(`body: b${at}\ndate: 2024-01-09`),
      }));
    const build = async (count: number) => {
      const all = bodies(count);
      const files = Object.fromEntries(all.map(({ file }, at) => [`${at}.md`, file]));
      const config = `bodies:\n${all.map((body) => body.config).join("")}`;
      return headOf((await buildProject({ "safermk.yaml": config, ...files })).list);
    };

    test("the body to which all others report", async () => {
      expect(headOf((await buildProject(project)).list)).toBe("Inkwell Council");
    });
    test("or a few bodies", async () => {
      expect(await build(3)).toBe("Oak, Elm and Ash");
    });
    test("or what the list is, where there are many", async () => {
      expect(await build(4)).toBe("Minutes, by body and year");
    });
  });

  test("says for programs what it lists, in the same order, and no word ends the element", async () => {
    const title = "Roads </script><!-- & spring";
    const { list, pages } = await buildProject({
      ...project,
      "council/q2.md": report(`body: council\ntitle: "${title}"\nperiod: 2024-04/2024-06`),
    });
    const head = list.slice(0, list.indexOf("</head>"));
    expect(head.match(/<\/?script\b/g)).toHaveLength(2);
    expect(head).not.toContain("<!--");
    const data = JSON.parse(/ld\+json">(.*?)<\/script>/s.exec(head)?.[1] ?? "");
    const { mainEntity, ...page } = data;
    expect(page).toEqual({
      "@context": "https://schema.org",
      "@type": "CollectionPage",
      name: "Minutes and reports: Inkwell Council",
      description: "Minutes and reports, by body and year",
      inLanguage: "en-GB",
    });
    const { itemListElement: items } = mainEntity;
    expect(mainEntity.numberOfItems).toBe(pages.size);
    expect(items.slice(0, 2)).toEqual([
      {
        "@type": "ListItem",
        position: 1,
        name: `Inkwell Council, ${title}`,
        url: "council/q2.html",
      },
      {
        "@type": "ListItem",
        position: 2,
        name: "Inkwell Council, 11 June 2024",
        url: "council/2024-06-11.html",
      },
    ]);
    const links = Array.from(list.matchAll(/class="document" href="(.*?)"/g), ([, href]) => href);
    expect(items.map(({ url }: { url: string }) => url)).toEqual(links);
  });

  test("every link of it leads to what was built, and every page leads back to it", async () => {
    const { list, paths, pages } = await buildProject(project, { formats: "usual" });
    const links = Array.from(list.matchAll(/href="([^"#]+)"/g), ([, href = ""]) => href);
    // The data of a register is reached from its page.
    const data = /^registers\/\w+\.(csv|json)$/;
    expect([...links].sort()).toEqual(
      paths.filter((path) => path !== "index.html" && !data.test(path)).sort(),
    );
    expect(links).toHaveLength(24 + 1);
    for (const page of pages.values())
      expect(page).toContain('<a href="../index.html">All minutes</a>');
  });

  test("links to no form that is not built, and to anchors that are in the pages", async () => {
    const { list, pages } = await buildProject(project, { formats: ["html"] });
    expect(list).not.toMatch(/\.(pdf|json)"/);
    const places = dataOf(list).pages.flatMap(({ href, entries }) =>
      entries.map(([, , anchor]) => [href, anchor] as const),
    );
    expect(places.length).toBeGreaterThan(5);
    for (const [href, anchor] of places) {
      // A report is found as a whole, too.
      const place = anchor === "" ? "<h1>" : ` id="${anchor}"`;
      expect(pages.get(href)?.includes(place), `${href}#${anchor}`).toBe(true);
    }
  });

  test("is in the words of the project's house, and says where a body has another language", async () => {
    const welsh = config.replace(
      "name: Works Committee",
      "name: Pwyllgor Gwaith\n    house: cymraeg",
    );
    const { list, errors } = await buildProject({
      ...project,
      "safermk.yaml": welsh,
      "cymraeg/wording.yaml": "like: safermk\nlang: cy\nstatus: { draft: { listed: Drafft } }\n",
      "works/r.md": report("body: works\ntitle: Ffyrdd\nperiod: 2024-04/2024-06"),
    });
    expect(errors).toEqual([]);
    expect(list).toContain('<html lang="en-GB">');
    expect(list).toContain('<h2 id="works" lang="cy">Pwyllgor Gwaith</h2>');
    expect(list).toContain('<h2 id="council">Inkwell Council</h2>');
    expect(list).toContain('href="works/r.html" lang="cy">Ffyrdd</a>');
    expect(list).toContain('href="#works" lang="cy">Pwyllgor Gwaith</a>');
    expect(linesOf(list)).toContain("9 January 2024 Draft Data (JSON)");
    const langs = dataOf(list).pages.map(({ name, lang }) => `${name.split(",")[0]} ${lang}`);
    expect(new Set(langs)).toEqual(new Set(["Inkwell Council null", "Pwyllgor Gwaith cy"]));
  });

  test.each([
    ["has the language of all bodies in it, where they have one", true, "cy", "Cofnodion"],
    ["has that of the house where one of them has not", false, "en-GB", "Minutes"],
  ])("%s", async (_, both, lang, title) => {
    const welsh = (text: string, name: string) =>
      text.replace(`    name: ${name}\n`, `$&    lang: cy\n`);
    const one = welsh(config, "Works Committee");
    const { list, errors } = await buildProject({
      "safermk.yaml": `house: plain\n${both ? welsh(one, "Inkwell Council") : one}  idle:\n    name: Idle\n    numbering: { format: "I{n}" }\n`,
      "a.md": minutes("body: works\ndate: 2024-01-09"),
      "b.md": minutes("body: council\ndate: 2024-01-16"),
    });
    expect(errors).toEqual([]);
    expect(list).toContain(`<html lang="${lang}">`);
    expect(list).toContain(`<h1>${title}</h1>`);
    expect(dataOf(list).unsearched).toContain(both ? "a'r" : "the");
  });

  test("takes its words, its looks and its styles from the project's own house", async () => {
    const { list } = await buildProject({
      ...project,
      "safermk.yaml": `${config}house: ours\n`,
      "ours/wording.yaml":
        "like: safermk\nindex: { search: { button: Find }, years: { council: '{yyyy}/{yy}' } }\n",
      "ours/index.css": ".state { color: #123456; }\n",
    });
    expect(list).toContain(">Find</button>");
    expect(linesOf(list)).toContain("2023/24");
    expect(list).toContain("#123456");
    expect(list).not.toContain(".forms");
  });

  test("is made again with the same bytes", async () => {
    expect((await buildProject(project)).list).toBe((await buildProject(project)).list);
  });
});

describe("the next meeting", () => {
  const first = "2024-01-09";
  test.each([
    ["is a moment", "2024-02-06T19:00", {}, "Next meeting: Tuesday 6 February 2024 at 7.00 pm"],
    ["is a day", "2024-02-06", {}, "Next meeting: Tuesday 6 February 2024"],
    ["is words", "to be confirmed", {}, "Next meeting: to be confirmed"],
    ["was held", "2024-02-06", { "b.md": minutes("body: works\ndate: 2024-02-06") }, null],
    [
      "was held on another day",
      "2024-02-06",
      { "b.md": minutes("body: works\ndate: 2024-02-13") },
      null,
    ],
    [
      "was held in private",
      "2024-02-06",
      { "b.md": minutes("body: works\ndate: 2024-02-06\nprivate: true") },
      null,
    ],
    [
      "is known though one in private came before it",
      "2024-02-06",
      { "b.md": minutes("body: works\ndate: 2024-01-16\nprivate: true\nnext-meeting: 2024-01-20") },
      "Next meeting: Tuesday 6 February 2024",
    ],
    [
      "of another body was held",
      "2024-02-06",
      { "b.md": minutes("body: council\ndate: 2024-02-06") },
      "Next meeting: Tuesday 6 February 2024",
    ],
    [
      "is later on the same day",
      "2024-01-09T20:00",
      {},
      "Next meeting: Tuesday 9 January 2024 at 8.00 pm",
    ],
  ])("%s", async (_, next, files, expected) => {
    const { list } = await buildProject({
      "safermk.yaml": config,
      "a.md": minutes(`body: works\ndate: ${first}\nstart: 18:00\nnext-meeting: ${next}`),
      ...files,
    });
    const lines = linesOf(list);
    const said = lines[lines.indexOf("Works Committee") + 1] ?? "";
    expect(said.startsWith("Next meeting") ? said : null).toBe(expected);
  });
});

describe("which builds make the list", () => {
  test("that of the project's folder", async () => {
    expect((await buildProject(project, { paths: ["."] })).list).not.toBe("");
  });

  test.each([
    ["of a file", ["works/2024-01-09.md"]],
    ["of a folder in it", ["works"]],
    ["of every file by its name", Object.keys(project).filter((name) => name.endsWith(".md"))],
  ])("not that %s", async (_, paths) => {
    const { list, pages } = await buildProject(project, { paths });
    expect(list).toBe("");
    expect(pages.size).toBeGreaterThan(0);
    for (const page of pages.values()) expect(page).not.toContain("index.html");
  });

  test("pages lead back to a list that stands there already", async () => {
    const there = { ...project, "public/index.html": "<!doctype html>" };
    const { list, pages } = await buildProject(there, { paths: ["works/2024-01-09.md"] });
    expect(list).toBe("");
    expect(pages.get("works/2024-01-09.html")).toContain('href="../index.html"');
    const whole = await buildProject(project);
    expect(pages.get("works/2024-01-09.html")).toBe(whole.pages.get("works/2024-01-09.html"));
  });

  test("not one without HTML, nor one with an error", async () => {
    expect((await buildProject(project, { formats: ["json"] })).paths).not.toContain("index.html");
    const faulty = { ...project, "works/2024-02-06.md": minutes("body: works\ndate: 2024-02-31") };
    expect((await buildProject(faulty)).paths).toEqual([]);
  });

  test("a file that stands alone has none", async () => {
    const inline = 'body:\n  name: Works\n  numbering: { format: "W{n}" }\ndate: 2024-02-06';
    const { pages, list } = await buildProject({ "a.md": minutes(inline) }, { paths: ["a.md"] });
    expect(pages.size).toBe(1);
    expect(list).toBe("");
  });

  test.each(["registers/decisions.md", "Registers/Actions.MD"])(
    "leaves no room for minutes where a register is to stand: %s",
    async (name) => {
      const { refused } = await buildProject({
        "safermk.yaml": config,
        [name]: minutes("body: works\ndate: 2024-01-09"),
      });
      expect(refused).toMatch(
        /^The page of .* would be registers\/\w+\.html, which is the register of \w+\.$/,
      );
    },
  );

  test.each(["index.md", "Index.MD"])(
    "minutes that would stand in its place are refused: %s",
    async (name) => {
      const { refused } = await buildProject({
        "safermk.yaml": config,
        [name]: minutes("body: works\ndate: 2024-01-09"),
      });
      expect(refused).toContain("the list of all documents");
    },
  );
});
