import type { Element } from "hast";

export function hasClass({ properties }: Element, name: string): boolean {
  return [properties.className].flat().includes(name);
}
