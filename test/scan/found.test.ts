import { deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import PDFDocument from "pdfkit";
import { describe, expect, test } from "vitest";
import { digestOf, manifestText } from "../../src/manifest.ts";
import { type Artefact, findSecrets, secretsOf } from "../../src/scan/index.ts";

const restricted = `The offer of Mrs Fernhollow of £41,750 for the flat at 9 Thistledown Mews
was refused unanimously. Her agent is reached at quill@fernhollow.example or at MK9 7ZX or 01632 960 100; the
reference is 88213.

| Efficient bidder | Sum |
|---|---|
| Öz Żak | £950 |`;
const open = "The flat was discussed. The public was excluded, unanimously, from the meeting.\n";
const source = `${open}\n${restricted}\n`;
const texts = [
  {
    file: "m.md",
    text: source,
    withheld: [{ start: open.length, end: source.length }],
  },
];
const secrets = secretsOf(texts, []);

async function keysFound(artefact: Artefact): Promise<readonly string[]> {
  const { finds, unread } = await findSecrets([artefact], secrets);
  expect(unread).toEqual([]);
  return [...new Set(finds.map(({ key }) => key))];
}

function page(body: string, head = ""): string {
  return `<!doctype html><html lang="en"><head><title>Minutes</title>${head}</head><body>${body}</body></html>`;
}

describe("what tells restricted text is found in the text of a page", () => {
  test.each([
    ["a name alone", "<p>Fernhollow</p>", "fernhollow"],
    ["a name in capitals", "<p>MRS FERNHOLLOW</p>", "fernhollow"],
    ["a name that owns something", "<p>Fernhollow&rsquo;s</p>", "fernhollow"],
    ["a name parted by tags", "<p>Fern<b>hol</b>low</p>", "fernhollow"],
    ["a name in entities", "<p>&#70;ernh&#x6f;llow</p>", "fernhollow"],
    ["a name with a soft hyphen", "<p>Fern&shy;hollow</p>", "fernhollow"],
    ["a name with a place to break", "<p>Fern<wbr>hollow</p>", "fernhollow"],
    ["a name at the end of a line", "<p>Fern-\nhollow</p>", "fernhollow"],
    ["letters beyond English", "<p>żak</p>", "żak"],
    ["letters taken apart", "<p>z\u0307ak</p>", "żak"],
    ["three words of no name", "<p>it was refused unanimously</p>", "was refused unanimously"],
    [
      "the same over two elements",
      "<p>was refused</p><p>unanimously</p>",
      "was refused unanimously",
    ],
    ["a ligature", "<p>ﬃ e\uFB03cient bidder sum</p>", "efficient bidder sum"],
    ["a sum", "<p>£41,750</p>", "£41750"],
    ["a sum without commas", "<p>&pound;41750</p>", "£41750"],
    ["a small sum", "<p>It was £950.</p>", "£950"],
    ["a sum with its pence", "<p>£41,750.00</p>", "£41750"],
    ["a sum without its sign", "<td>41,750.00</td>", "41750"],
    ["a sum that was typed without its sign", "<p>£88,213</p>", "88213"],
    ["a long number", "<p>88213</p>", "88213"],
    ["a telephone number", "<p>01632&nbsp;960100</p>", "telephone 01632960100"],
    ["a telephone number for programs", '<a href="tel:+441632960100">', "telephone 01632960100"],
    ["a name with a mark for direction", "<p>Fern&#x202a;hollow</p>", "fernhollow"],
    ["a postcode without its space", "<p>mk97zx</p>", "postcode mk97zx"],
    ["an e-mail address", "<p>QUILL@fernhollow.example</p>", "email quill@fernhollow.example"],
    ["hidden text", '<p hidden style="display:none">Thistledown</p>', "thistledown"],
    ["the content of a template", "<template><p>Thistledown</p></template>", "thistledown"],
  ])("%s", async (_, body, key) => {
    expect(await keysFound({ path: "a.html", content: page(body) })).toContain(key);
  });
});

describe("wherever it stands", () => {
  const data = JSON.stringify({ a: "Mrs Fernhollow" });
  const hidden = "\\u0046ernh\\x6fllow";
  const utf16 = Buffer.from("\ufeffMrs Fernhollow", "utf16le");
  test.each<[string, string, string | Uint8Array]>([
    ["an attribute", "a.html", page('<img src="a.png" alt="Mrs Fernhollow">')],
    ["the address of a link", "a.html", page('<a href="x/fern%68ollow.html">x</a>')],
    ["a comment", "a.html", page("<!-- Mrs Fernhollow -->")],
    ["linked data", "a.html", page(`<script type="application/ld+json">${data}</script>`)],
    ["the escapes of a script", "a.html", page(`<script>index = "${hidden}"</script>`)],
    ["a style", "a.html", page("", '<style>p::after { content: "Fernhollow" }</style>')],
    ["data", "a.json", `{"text":"Fern\\u0068ollow"}`],
    ["a key of data", "a.json", `{"fernhollow":1}`],
    ["a drawing", "a.svg", "<svg><text>Fern<tspan>hollow</tspan></text></svg>"],
    ["a feed", "a.rss", "<?xml version='1.0'?><rss><title>&#70;ernhollow</title></rss>"],
    ["text", "a.txt", "Mrs Fern-\n    hollow"],
    ["its name", "meetings/fernhollow-lease.html", page("")],
    ["text in UTF-16", "a.txt", utf16],
    ["text in Windows-1252", "a.csv", Buffer.from("caf\xe9;Fernhollow", "latin1")],
    ["bytes among others", "a.bin", Buffer.from("\0\x01\x02Fernhollow\0\xff", "latin1")],
    ["UTF-16 among bytes", "a.doc", Buffer.concat([Buffer.from([0, 1, 2]), utf16.subarray(2)])],
    ["a packed file", "a.html.gz", gzipSync(page("Fernhollow"))],
    ["a file of Word", "a.docx", zipped("word/document.xml", "<w:t>Fern</w:t><w:t>hollow</w:t>")],
    ["the name of a file in an archive", "a.zip", zipped("fernhollow.txt", "nothing")],
    [
      "an address that holds its bytes",
      "a.html",
      page(
        `<img alt="" src="data:text/plain;base64,${Buffer.from("Fernhollow").toString("base64")}">`,
      ),
    ],
  ])("%s", async (_, path, content) => {
    expect(await keysFound({ path, content })).toContain("fernhollow");
  });
});

test.each([
  ["its text", "<p>Fernhollow</p>"],
  ["its attributes", '<p title="Fernhollow"></p>'],
  ["its comments", "<!-- Fernhollow -->"],
])("what is found in a page is told to stand in %s", async (where, body) => {
  const { finds } = await findSecrets([{ path: "a.html", content: page(body) }], secrets);
  expect(finds).toEqual([{ path: "a.html", where, key: "fernhollow" }]);
});

describe("in a PDF", () => {
  const say = (document: PDFKit.PDFDocument) => document.text("Fernhollow");
  test.each<[string, (document: PDFKit.PDFDocument) => unknown]>([
    ["its text", say],
    [
      "a letter at a time",
      (document) => {
        for (const letter of "Fernhollow") document.text(letter, { continued: true });
      },
    ],
    ["white on white", (document) => document.fillColor("white").text("Fernhollow")],
    ["beyond the page", (document) => document.text("Fernhollow", 9000, 20, { lineBreak: false })],
    ["its title", (document) => (document.info.Title = "Mrs Fernhollow")],
    ["its keywords", (document) => (document.info.Keywords = "Żak Fernhollow")],
    ["a bookmark", (document) => document.outline.addItem("Fernhollow")],
    [
      "the text of a picture",
      (document) =>
        document.addStructure(document.struct("Figure", { alt: "Fernhollow" }, () => {})),
    ],
    [
      "the address of a link",
      (document) => document.link(0, 0, 9, 9, "https://a.example/fernhollow"),
    ],
    ["a note", (document) => document.note(0, 0, 9, 9, "Mrs Fernhollow")],
    ["a destination", (document) => document.addNamedDestination("fernhollow")],
    ["a file in it", (document) => document.file(Buffer.from("Fernhollow"), { name: "a.txt" })],
    [
      "the name of a file in it",
      (document) => document.file(Buffer.from("x"), { name: "fernhollow.txt" }),
    ],
  ])("%s", async (_, write) => {
    expect(await keysFound({ path: "a.pdf", content: await pdf(write) })).toContain("fernhollow");
  });

  test("each of several files in it", async () => {
    const names = ["Fernhollow", "Thistledown", "Żak", "88213"];
    const content = await pdf((document) => {
      for (const name of names) document.file(Buffer.from(name), { name: "a.txt" });
    });
    const keys = names.map((name) => name.toLowerCase());
    expect(await keysFound({ path: "a.pdf", content })).toEqual(expect.arrayContaining(keys));
  });

  test("an object that nothing leads to", async () => {
    const hidden = Buffer.from("\n9 0 obj (Fern\\150ollow) endobj");
    const bytes = Buffer.concat([await pdf(() => {}), hidden]);
    expect(await keysFound({ path: "a.pdf", content: bytes })).toContain("fernhollow");
  });
});

// Each would take hours if the time for it grew with its square.
test.each([
  ["brackets that never close", "(\\(".repeat(400_000)],
  ["brackets within brackets", "(".repeat(400_000) + ")".repeat(400_000)],
  ["a word without end", `${"a".repeat(1_000_000)} x@y`],
  ["an address without end", `${"a.".repeat(500_000)}@y`],
])("%s in a stream hold nothing up", async (_, text) => {
  const content = await pdf((document) => document.file(Buffer.from(text), { name: "a.txt" }));
  expect(await keysFound({ path: "a.pdf", content })).toEqual([]);
});

test("an e-mail address behind a word without end is found", async () => {
  const text = `${"a".repeat(1_000_000)} quill@fernhollow.example,x@y.z`;
  expect(await keysFound({ path: "a.txt", content: text })).toContain(
    "email quill@fernhollow.example",
  );
});

test("a string within brackets within brackets is found", async () => {
  const bytes = Buffer.from("\n9 0 obj ((((Fern\\150ollow) x) \\( y) endobj");
  const content = Buffer.concat([await pdf(() => {}), bytes]);
  expect(await keysFound({ path: "a.pdf", content })).toContain("fernhollow");
});

test.each([
  ["words that are public as well", "<p>The flat was discussed unanimously.</p>"],
  ["two common words of it", "<p>It was refused.</p>"],
  ["the number of a minute", "<p>Minute 88/21, 3</p>"],
  ["a longer number", "<p>188213 and 882130</p>"],
  ["a longer word", "<p>Fernhollows-End, Fernhollowshire</p>"],
])("nothing is found in %s", async (_, body) => {
  expect(await keysFound({ path: "a.html", content: page(body) })).toEqual([]);
});

test("where nothing is restricted nothing is looked for", () => {
  expect(secretsOf([{ file: "m.md", text: source, withheld: [] }], []).passages.size).toBe(0);
});

test("words of the house are no secret", () => {
  expect(secretsOf(texts, ["Mrs Fernhollow"]).passages.has("fernhollow")).toBe(false);
});

test.each([
  ["a.pdf", Buffer.from("%PDF-1.7\nbroken")],
  ["a.zip", Buffer.from("PK\x03\x04broken")],
  ["a.gz", Buffer.from("\x1f\x8bbroken", "latin1")],
  ["a.7z", Buffer.from("7z\xbc\xaf\x27\x1c", "latin1")],
  ["a.rar", Buffer.from("Rar!\x1a\x07\x01")],
  ["a.gz", gzipSync(Buffer.alloc(257 * 1024 * 1024))],
])("what cannot be opened is told: %s", async (path, content) => {
  const { unread } = await findSecrets([{ path, content }], secrets);
  expect(unread.map((one) => one.path)).toEqual([path]);
});

test.each([
  ["what would take all memory is told", "", ["is a PDF that holds more than can be unpacked"]],
  ["but not for the points of a picture", "/Subtype /Image", []],
])("%s", async (_, kind, why) => {
  const packed = deflateSync(Buffer.alloc(257 * 1024 * 1024));
  const opening = Buffer.from(`9 0 obj << ${kind} /Filter /FlateDecode >> stream\n`);
  const closing = Buffer.from("\nendstream endobj\n");
  const content = Buffer.concat([await pdf(() => {}), opening, packed, closing]);
  const { unread } = await findSecrets([{ path: "a.pdf", content }], secrets);
  expect(unread.map((one) => one.why)).toEqual(why);
});

function pdf(write: (document: PDFKit.PDFDocument) => unknown): Promise<Buffer> {
  const document = new PDFDocument({ compress: true, tagged: true, pdfVersion: "1.7" });
  const parts: Buffer[] = [];
  document.on("data", (part: Buffer) => parts.push(part));
  write(document);
  document.end();
  return new Promise((done) => document.on("end", () => done(Buffer.concat(parts))));
}

/** A ZIP archive of one file. */
function zipped(name: string, text: string): Buffer {
  const packed = deflateRawSync(text);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt16LE(name.length, 26);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(packed.length, 20);
  central.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(30 + name.length + packed.length, 16);
  const letters = Buffer.from(name);
  return Buffer.concat([local, letters, packed, central, letters, end]);
}

describe("the list of what safermk wrote", () => {
  test("is read for the names in it", async () => {
    const content = manifestText(new Map([["m/fernhollow.pdf", digestOf("")]]));
    expect(await keysFound({ path: ".safermk", content })).toContain("fernhollow");
    expect(await keysFound({ path: "site/.safermk", content: Buffer.from(content) })).toContain(
      "fernhollow",
    );
  });

  test("but a digest is no number, even if it begins with one", async () => {
    const digest = `88213a${digestOf("").slice(6)}`;
    const content = manifestText(new Map([["m/a.pdf", digest]]));
    expect(await keysFound({ path: ".safermk", content })).toEqual([]);
    expect(await keysFound({ path: "a.txt", content })).toEqual(["88213"]);
  });
});
