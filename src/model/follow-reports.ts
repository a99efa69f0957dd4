import type { Body } from "../meeting/body.ts";
import { message, own, type Sink } from "../problem.ts";
import { unknownBody } from "./unknown-body.ts";

type Bodies = ReadonlyMap<string, Body>;

/** Gives each body what the one that it reports to says of contact, statement and house. */
export function followReports(bodies: Bodies, report: Sink): Bodies {
  return new Map([...bodies].map(([key, body]) => [key, follow(body, bodies, report)]));
}

function follow(body: Body, bodies: Bodies, report: Sink): Body {
  const above = bodiesAbove(body, bodies, report);
  const first = <Key extends "contact" | "formatsStatement" | "house">(key: Key): Body[Key] =>
    [body, ...above].find((found) => found[key] !== null)?.[key] ?? body[key];
  return {
    ...body,
    contact: first("contact"),
    formatsStatement: first("formatsStatement"),
    house: first("house"),
  };
}

/** The body that a body reports to, the one that this reports to, and so on. */
function bodiesAbove(body: Body, bodies: Bodies, report: Sink): readonly Body[] {
  const above = new Set<Body>();
  for (let at = body; at.reportsTo !== null; ) {
    const next = bodies.get(at.reportsTo.value);
    // Told once: by the body that names it.
    if (next === undefined && at === body)
      report(unknownBody(at.reportsTo.value, bodies, at.reportsTo.place));
    if (next === body && isFirst(body, above, bodies)) report(circular(body));
    // A circle that this body only leads into is told by those in it.
    if (next === undefined || next === body || above.has(next)) break;
    above.add(next);
    at = next;
  }
  return [...above];
}

/** A circle is told once, by the body of it that stands first in safermk.yaml. */
function isFirst(body: Body, above: ReadonlySet<Body>, bodies: Bodies): boolean {
  for (const other of bodies.values()) {
    if (other === body) return true;
    if (above.has(other)) return false;
  }
  return true;
}

function circular({ key, reportsTo, ...body }: Body) {
  const above = reportsTo?.value ?? key;
  const found =
    above === key
      ? message`The body ${key} reports to itself.`
      : message`The body ${key} reports to ${above}, which in the end reports to ${key}.`;
  return {
    rule: "circular-reports-to",
    severity: "error",
    message: found,
    hint: message`Take the line ${own("reports-to:")} out of the body that reports to no other.`,
    place: reportsTo?.place ?? body.place,
  } as const;
}
