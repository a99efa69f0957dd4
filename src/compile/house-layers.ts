import { nearMiss } from "../data/index.ts";
import { likeOf } from "../house/index.ts";
import { message, own, type Problem } from "../problem.ts";
import {
  type HouseEntry,
  type HouseText,
  type OpenedHouse,
  type OpenHouse,
  openShipped,
} from "../read/index.ts";

/** A house among those that another is like, and what its folder says. */
export interface Layer {
  readonly house: OpenHouse;
  /** Null where its folder has no such file. */
  readonly found: HouseText | null;
}

export interface Layers {
  /** The house itself, then the one that it is like, and so on. */
  readonly layers: readonly Layer[];
  readonly problems: readonly Problem[];
}

/** What a house is like that does not say so. */
const first = "safermk";

/**
 * Follows a house to those that it is like, in its words or in its looks: a file says it with
 * `like`, and is else like that of the safermk house. A file for another language has nothing to
 * fall back on unless it says so, since it would print two languages.
 */
export async function houseLayers(house: OpenHouse, entry: HouseEntry): Promise<Layers> {
  const layers: Layer[] = [];
  let next: OpenHouse | null = house;
  while (next !== null) {
    const current: OpenHouse = next;
    const found = await current.read(entry);
    layers.push({ house: current, found });
    if (found?.problem) return { layers, problems: [found.problem] };
    const above = await likenedTo(current, found, entry, layers);
    if ("rule" in above) return { layers, problems: [above] };
    next = above.house;
  }
  return { layers, problems: [] };
}

async function likenedTo(
  house: OpenHouse,
  found: HouseText | null,
  entry: HouseEntry,
  earlier: readonly Layer[],
): Promise<{ readonly house: OpenHouse | null } | Problem> {
  // What was read when safermk was bundled is whole; but the page goes with the looks, file by file.
  if (found?.ready) {
    const { says, like } = found.ready;
    return { house: "wording" in says || like === null ? null : await opened(like) };
  }
  const like = found === null ? null : likeOf(found);
  if (like === null) {
    const last = (!house.own && house.name === first) || !/^(wording|looks)\.yaml$/.test(entry);
    return { house: last ? null : await opened(first) };
  }
  const above = await house.like(like.value);
  if (above.type !== "opened") return unknownLike(like, above);
  const again = earlier.some(({ house: { name, own } }) => {
    return name === above.house.name && own === above.house.own;
  });
  return again ? likeItself(like) : { house: above.house };
}

async function opened(name: string): Promise<OpenHouse> {
  const shipped = await openShipped(name);
  if (shipped.type !== "opened") throw new Error(`the house ${name} is missing`);
  return shipped.house;
}

type Like = NonNullable<ReturnType<typeof likeOf>>;

function unknownLike(
  { value, place }: Like,
  above: Exclude<OpenedHouse, { type: "opened" }>,
): Problem {
  const known = above.type === "unknown" ? above.known : [];
  const near = nearMiss(value, known);
  const remedy = near === null ? `Use one of: ${known.join(", ")}.` : `Did you mean ${near}?`;
  return {
    rule: "unknown-house",
    severity: "error",
    message: message`There is no house ${value} that this one could be like.`,
    hint:
      known.length > 0
        ? message`${own(remedy)} The path of a folder of the project that holds a house will do as well.`
        : message`Put the folder of that house into the project, and write its path from safermk.yaml.`,
    place,
  };
}

function likeItself({ value, place }: Like): Problem {
  return {
    rule: "unknown-house",
    severity: "error",
    message: message`The houses go round in a circle: ${value} is like this one in the end.`,
    hint: message`Let one of them be like a house that comes with safermk.`,
    place,
  };
}
