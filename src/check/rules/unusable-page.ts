import { always, type StageRule } from "../rule.ts";

const page = `<!doctype html>
<html lang="{{lang}}">
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="{{policy}}">
  <title>{{title}}</title>
  <meta name="description" content="{{description}}">
  <meta name="author" content="{{author}}">
  <meta name="dcterms.date" content="{{date}}">
  {{data}}
  <style>{{looks}} {{styles}}</style>
</head>
<body>
  <a href="#_main">{{skip}}</a>
  <header><p>{{head}}</p>{{mark}}</header>
  {{contents}}
  <main id="_main" tabindex="-1">{{main}}</main>
  {{companions}}
</body>
</html>
`;

const files = `# safermk.yaml
bodies:
  smk:
    name: SaferMK Partnership
    numbering:
      format: "SMK{n}"
house: house
# meetings/2020-01-30.md
place: Room 1
# house/page.html
`;

export const unusablePage: StageRule = {
  id: "unusable-page",
  guard: false,
  severity: always("error"),
  raisedBy: "house",
  doc: {
    what: "The page.html of a house of your own lacks a placeholder, has one twice or an unknown one, or it or its styles hold what would be run, fetched or sent.",
    why: "What stands at a placeholder is part of the document. Left out, the words of the record, or the links by which a reader finds them, would be missing from the web page and nowhere else.",
    fix: "Begin with a copy of the page.html that comes with safermk, and keep each of its placeholders once.",
    from: "files",
    bad: `${files}${page.replace("  {{contents}}\n", "")}`,
    good: `${files}${page}`,
  },
};
