import { relative, resolve } from "node:path";
import type { Image } from "../document/index.ts";
import { logoOf } from "../house/index.ts";
import { message, type Outcome, own, type Place, type Problem } from "../problem.ts";
import { type OpenHouse, readImages } from "../read/index.ts";
import { houseLayers } from "./house-layers.ts";

/** Every page of the record holds it again. */
const MOST_BYTES = 500_000;

/** Reads the picture that a house's looks name, from the folder of those looks; null where none is. */
export async function readLogo(house: OpenHouse, root: string): Promise<Outcome<Image | null>> {
  const { layers } = await houseLayers(house, "looks.yaml");
  const logo = logoOf(layers.flatMap(({ found }) => found ?? []));
  const holder = layers.find(({ found }) => found?.file === logo?.place.file)?.house;
  if (logo === null || holder === undefined || /[/\\:]/.test(logo.value)) {
    return { value: null, problems: [] };
  }
  const path = `${relative(root, resolve(root, holder.name)).replaceAll("\\", "/")}/${logo.value}`;
  const { value, problems } = await readImages(root, [{ path, place: logo.place }]);
  const image = value.get(path) ?? null;
  const tooLarge = image !== null && image.bytes.length > MOST_BYTES;
  return { value: image, problems: tooLarge ? [large(path, logo.place)] : problems };
}

function large(path: string, place: Place): Problem {
  return {
    rule: "image-unreadable",
    severity: "error",
    message: message`The logo ${path} is larger than ${own(MOST_BYTES / 1000)} kB, and every document would hold it.`,
    hint: message`Save it smaller: 1,000 points across are enough for a logo.`,
    place,
  };
}
