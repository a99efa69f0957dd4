import { type Format, formats } from "../output.ts";
import { UsageError } from "./usage-error.ts";

/** The formats that were asked for, each once, in the order in which they are made; or the usual. */
export async function chosenFormats(
  words: readonly string[],
): Promise<readonly Format[] | "usual"> {
  const asked = words.map((word) => word.trim()).filter((word) => word !== "");
  const unknown = asked.find((word) => !isFormat(word));
  if (unknown !== undefined) throw await unknownFormat(unknown);
  return asked.length === 0 ? "usual" : formats.filter((format) => asked.includes(format));
}

function isFormat(word: string): word is Format {
  return formats.some((format) => format === word);
}

async function unknownFormat(word: string): Promise<UsageError> {
  const { nearMiss } = await import("../data/index.ts");
  const meant = nearMiss(word, formats);
  const all = formats.join(", ");
  return new UsageError({
    message: `There is no format "${word}".`,
    hint: meant === null ? `Write one of ${all}.` : `Write ${meant}. The formats are ${all}.`,
  });
}
