// Bundles safermk and all it uses into dist/. pdfkit and fontkit stay in a chunk of their own,
// which is loaded only when a PDF is wanted.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { build } from "esbuild";

rmSync("dist", { recursive: true, force: true });

const { metafile } = await build({
  entryPoints: { safermk: "src/cli/main.ts" },
  outdir: "dist",
  bundle: true,
  splitting: true,
  platform: "node",
  target: "node20.19",
  format: "esm",
  minify: true,
  keepNames: false,
  metafile: true,
  logLevel: "warning",
  // pdfkit's CommonJS dependencies ask for Node's own modules with require.
  banner: {
    js: 'import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);',
  },
});

// pdfkit reads its colour profile from beside itself.
mkdirSync("dist/data");
const pdfkit = dirname(createRequire(import.meta.url).resolve("pdfkit"));
copyFileSync(join(pdfkit, "data/sRGB_IEC61966_2_1.icc"), "dist/data/sRGB_IEC61966_2_1.icc");

const packages = new Set(
  Object.keys(metafile.inputs)
    .map((path) => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1])
    .filter((name) => name !== undefined),
);
writeFileSync("dist/LICENCES.txt", [...packages].sort().map(notice).join("\n\n"));

function notice(name) {
  const folder = join("node_modules", name);
  const { version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file === undefined ? "" : `\n\n${readFileSync(join(folder, file), "utf8").trim()}`;
  return `${name} ${version} (${license})${text}`;
}
