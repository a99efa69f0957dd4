import { type Composing, restrictionNotice } from "../../compose/index.ts";
import type { Reason } from "../../meeting/decision.ts";
import { exemptionData } from "./exemption-data.ts";

type Composed =
  | { readonly edition: "public" }
  | { readonly edition: "restricted"; readonly reasons: readonly Reason[] };

/** That the data is not for the public, and why; nothing where it is. */
export function editionData(document: Composed, { wording }: Composing) {
  if (document.edition === "public") return {};
  const [notice] = restrictionNotice(document, wording);
  return {
    edition: "restricted",
    mark: notice?.label,
    notice: notice?.text,
    reasons: document.reasons.map(exemptionData),
  };
}
