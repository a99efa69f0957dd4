import { create, type Font } from "fontkit";
import { describe, expect, test } from "vitest";
import { plainText } from "../../src/document/index.ts";
import { plainShaper } from "../../src/render/pdf/font/plain-shaper.ts";
import { typeface } from "../../src/render/pdf/font/typeface.ts";
import { fonts } from "../support/pdf/house.ts";
import { inventedTree } from "../support/pdf/invented-tree.ts";
import { seedTree } from "../support/pdf/seed-tree.ts";

const FEATURES = { liga: false, ccmp: false, locl: false };

const LATIN = Array.from({ length: 0x24f - 0x20 }, (_, index) =>
  String.fromCodePoint(index + 0x20),
);
const VIETNAMESE = Array.from({ length: 0x100 }, (_, index) =>
  String.fromCodePoint(0x1e00 + index),
);

/** Words of two meetings, and each pair of the letters that kerning is about. */
function sample(font: Font): readonly string[] {
  const has = (letter: string) =>
    /[^\p{Cc}\u00ad\u2044]/u.test(letter) &&
    font.hasGlyphForCodePoint(letter.codePointAt(0) as number);
  const letters = [...LATIN, ...VIETNAMESE].filter(has);
  const pairs = [..."AFLPTVWYafkrtvwy.,-'“”(/ 1"].flatMap((one) =>
    letters.flatMap((other) => [one + other, other + one]),
  );
  const words = [seedTree, inventedTree].flatMap((tree) => plainText(tree).split(/\s/));
  return [...words.filter((word) => !/\p{M}/u.test(word)), ...pairs, ...letters];
}

describe.each(Object.entries(fonts))("plain shaping of the %s face", (_, bytes) => {
  const font = create(bytes as Buffer) as Font;
  const shape = plainShaper(bytes, font);

  test("gives what fontkit's own shaper gives", () => {
    expect(shape).not.toBeNull();
    for (const text of new Set(sample(font))) {
      const run = font.layout(text, FEATURES);
      const plain = shape?.(text);
      expect(plain?.glyphs.map((glyph) => [glyph.id, glyph.advance, glyph.x, glyph.y])).toEqual(
        run.glyphs.map((glyph, index) => {
          const position = run.positions[index];
          return [glyph.id, position?.xAdvance, position?.xOffset, position?.yOffset];
        }),
      );
      expect(plain?.glyphs.map((glyph) => glyph.width)).toEqual(
        run.glyphs.map((glyph) => glyph.advanceWidth),
      );
    }
  });
});

test.each(["Adébáyọ̀", "Ọ̀ṣúnlàjà", "x̀", "Ẹ̀kọ́"])(
  "the marks of %s stand over their letters",
  (word) => {
    const face = typeface(fonts.regular);
    const { glyphs } = face.shape(word);
    expect(glyphs.map((glyph) => String.fromCodePoint(...glyph.codePoints)).join("")).toBe(word);
    let pen = 0;
    let letter = { left: 0, right: 0 };
    for (const glyph of glyphs) {
      const { minX, maxX } = face.font.getGlyph(glyph.id).bbox;
      const middle = pen + glyph.x + (minX + maxX) / 2;
      if (/^\p{M}/u.test(String.fromCodePoint(...glyph.codePoints))) {
        expect(glyph.advance).toBe(0);
        expect(middle).toBeGreaterThan(letter.left);
        expect(middle).toBeLessThan(letter.right);
      } else letter = { left: pen + minX, right: pen + maxX };
      pen += glyph.advance;
    }
  },
);
