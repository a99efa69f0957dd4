// Bundles safermk and all it uses into dist/. pdfkit and fontkit stay in a chunk of their own,
// which is loaded only when a PDF is wanted.
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { build, transform } from "esbuild";

rmSync("dist", { recursive: true, force: true });

/** How both parts are made; the second is for what is loaded in the midst of work. */
const shared = {
  bundle: true,
  platform: "node",
  target: "node20.19",
  minify: true,
  metafile: true,
  logLevel: "warning",
};

const main = await build({
  ...shared,
  entryPoints: { safermk: "src/cli/main.ts" },
  outdir: "dist",
  outExtension: { ".js": ".cjs" },
  splitting: true,
  format: "esm",
  plugins: [
    { name: "left-out", setup: leaveOut },
    { name: "loaded-late", setup: loadLate },
  ],
});
await Promise.all(Object.keys(main.metafile.outputs).map(toCommonJs));

const markdown = await build({
  ...shared,
  entryPoints: ["src/parse/markdown.ts"],
  outfile: "dist/markdown.cjs",
  format: "cjs",
});

const start = await build({
  ...shared,
  entryPoints: ["src/start/index.ts"],
  outfile: "dist/start.cjs",
  format: "cjs",
});

// What runs in the page of the list of documents. The licence of what it holds goes with it.
const search = await build({
  ...shared,
  entryPoints: ["src/render/html/listing/page/search.ts"],
  outfile: "dist/data/search.js",
  platform: "browser",
  // Browsers since 2021; a reader whose browser is older has the list without a search.
  target: ["es2021"],
  format: "esm",
  charset: "utf8",
  write: false,
});

// pdfkit reads its colour profile from beside itself.
mkdirSync("dist/data");
const pdfkit = dirname(createRequire(import.meta.url).resolve("pdfkit"));
copyFileSync(join(pdfkit, "data/sRGB_IEC61966_2_1.icc"), "dist/data/sRGB_IEC61966_2_1.icc");

for (const [path, read] of await readHouses()) {
  mkdirSync(join("dist/data/houses", dirname(path)), { recursive: true });
  writeFileSync(join("dist/data/houses", `${path}.json`), JSON.stringify(read));
}

writeFileSync("dist/data/search.js", pageScript(search));

writeFileSync(
  "dist/LICENCES.txt",
  `${packageFolders([main, markdown, start, search]).map(notice).join("\n\n\n")}\n`,
);

keepCompiled();

/**
 * Only modules can be split, and only scripts can be started from what V8 compiled before: each
 * chunk is made a script, with the same imports.
 */
async function toCommonJs(file) {
  const modules = readFileSync(file, "utf8");
  const here = 'const __url=require("node:url").pathToFileURL(__filename).href;';
  const { code } = await transform(modules, {
    format: "cjs",
    platform: "node",
    target: shared.target,
    minify: true,
    supported: { "dynamic-import": false },
    define: { "import.meta.url": "__url" },
    banner: modules.includes("import.meta.url") ? here : "",
  });
  writeFileSync(file, code);
}

/**
 * Keeps what V8 compiles for the Node at hand. A check comes first: what it does not need only
 * makes its start longer. Then a build, for the chunks that only it loads.
 */
function keepCompiled() {
  const out = join(tmpdir(), `safermk-${process.pid}`);
  for (const words of [["check"], ["build", "--out", out]]) {
    const argv = ["node", "safermk", words[0], "examples/safermk", ...words.slice(1)];
    const script = `require("./dist/start.cjs").keepCompiled(${JSON.stringify(argv)})`;
    execFileSync(process.execPath, ["-e", script], { stdio: "ignore" });
  }
  rmSync(out, { recursive: true, force: true });
}

/**
 * fontkit brings brotli for WOFF2 files, a fifth of its chunk: safermk's fonts are TTF. commander
 * loads node:child_process for commands that are programs of their own: safermk has none, and it
 * costs every start 4 ms. What asks git loads it when it does.
 */
function leaveOut(bundler) {
  const nothing = { path: "nothing", namespace: "left-out" };
  bundler.onResolve({ filter: /^brotli\/decompress\.js$/ }, () => nothing);
  bundler.onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
    /[\\/]commander[\\/]/.test(importer) ? nothing : undefined,
  );
  bundler.onLoad({ filter: /^/, namespace: "left-out" }, () => ({ contents: "" }));
}

/**
 * The Markdown parser costs a check more to load than the minutes to read, and plain prose never
 * asks for it. import() cannot be waited for line by line: it is required at the first call.
 */
function loadLate(bundler) {
  const contents = `let markdown;
    export function readMarkdown(...given) {
      markdown ??= require("./markdown.cjs");
      return markdown.readMarkdown(...given);
    }`;
  bundler.onResolve({ filter: /^\.\/markdown\.ts$/ }, () => ({
    path: "markdown",
    namespace: "loaded-late",
  }));
  bundler.onLoad({ filter: /^/, namespace: "loaded-late" }, () => ({ contents }));
  bundler.onResolve({ filter: /^\.\/markdown\.cjs$/ }, ({ path }) => ({ path, external: true }));
}

/** The wordings and looks of all houses, so that no start has to read their YAML. */
async function readHouses() {
  const file = "dist/data/house.cjs";
  await build({
    entryPoints: ["src/house/index.ts"],
    outfile: file,
    bundle: true,
    platform: "node",
    format: "cjs",
    logLevel: "warning",
  });
  const { likeOf, readLooks, readWording } = createRequire(import.meta.url)(`./${file}`);
  rmSync(file);
  const paths = readdirSync("templates", { recursive: true })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /^[^/]+\/(?:looks|wording(?:\.[\w-]+)?)\.yaml$/.test(path));
  const files = new Map(
    paths.sort().map((path) => {
      return [path, { file: path, text: readFileSync(join("templates", path), "utf8") }];
    }),
  );
  const fonts = readdirSync("templates/fonts");
  const likeHouse = (path) => likeOf(files.get(path))?.value ?? null;
  const layers = (path) => {
    const like = likeHouse(path);
    return [files.get(path), ...(like === null ? [] : layers(path.replace(/^[^/]+/, like)))];
  };
  return [...files].map(([path, { text }]) => {
    const kind = path.endsWith("/looks.yaml") ? "looks" : "wording";
    const { value, problems } =
      kind === "looks" ? readLooks(layers(path), fonts) : readWording(layers(path));
    if (problems.length > 0) throw new Error(`${path} is at fault: ${JSON.stringify(problems)}`);
    return [path, { text, like: likeHouse(path), says: { [kind]: value } }];
  });
}

/** A script that can stand in a page, with the licences of the packages in it. */
function pageScript(built) {
  const licences = packageFolders([built]).map(notice).join("\n\n");
  const text = `/*!\n${licences}\n*/\n${built.outputFiles[0].text.trim()}`;
  if (/<\/script|<!--/i.test(text))
    throw new Error("The script of the page would end its element.");
  return text.replaceAll("\r\n", "\n");
}

/** The folders of the packages of which something is in the bundle, nested ones included. */
function packageFolders(builds) {
  const outputs = builds.flatMap(({ metafile }) => Object.values(metafile.outputs));
  const inputs = outputs.flatMap((output) => Object.entries(output.inputs));
  const paths = inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path);
  const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;
  return [...new Set(paths.flatMap((path) => folder.exec(path) ?? []))].sort();
}

/** What a licence asks to be handed on: its text, and a NOTICE where there is one. */
function notice(folder) {
  const about = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const author = about.author?.name ?? about.author ?? "its authors";
  const title = `${about.name} ${about.version} by ${author} (${about.license})`;
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file));
  const texts = files.sort().map((file) => readFileSync(join(folder, file), "utf8").trim());
  return [title, ...texts].join("\n\n");
}
