import manifest from "../../package.json" with { type: "json" };

/** The version of safermk. */
export const version: string = manifest.version;
