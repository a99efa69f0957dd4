import type { Element } from "hast";
import { hasClass } from "./has-class.ts";

/**
 * The same elements, with a number behind the name of each table whose name an earlier one has: who goes
 * from region to region hears names alone (ARIA, region: each with a name of its own).
 */
export function tellTablesApart(elements: readonly Element[]): Element[] {
  const times = new Map<string, number>();
  const named = (element: Element): Element => {
    if (hasClass(element, "table")) return { ...element, properties: numbered(element, times) };
    const children = element.children.map((child) =>
      child.type === "element" ? named(child) : child,
    );
    return { ...element, children };
  };
  return elements.map(named);
}

function numbered({ properties }: Element, times: Map<string, number>): Element["properties"] {
  const name = String(properties.ariaLabel);
  const time = (times.get(name) ?? 0) + 1;
  times.set(name, time);
  return time === 1 ? properties : { ...properties, ariaLabel: `${name} (${time})` };
}
