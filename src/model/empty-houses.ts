import { type Value, valueAt } from "../data/index.ts";
import { message, own, type Problem } from "../problem.ts";

/** Keys `house` with nothing behind them, of the project and of its bodies: a house was meant to be named. */
export function emptyHouses(project: Value): readonly Problem[] {
  const bodies = valueAt(project, ["bodies"]);
  const bodyMaps = bodies.type === "map" ? bodies.entries.map(({ value }) => value) : [];
  return [project, ...bodyMaps].flatMap((value) => {
    const found = value.type === "map" ? value.entries : [];
    return found
      .filter((entry) => entry.key === "house" && entry.value.type === "empty")
      .map(({ keyPlace }) => empty(keyPlace));
  });
}

function empty(place: Problem["place"]): Problem {
  return {
    rule: "missing-key",
    severity: "error",
    message: message`The key ${own("house")} has no value.`,
    hint: message`On this line, after ${own("house:")} and a space, write the name of a house, or the path of its folder; or take the line out.`,
    place,
  };
}
