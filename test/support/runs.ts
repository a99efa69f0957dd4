/** How often a law is tried: `npm run test:long` tries it twenty times as often. */
export function runs(count: number): { readonly numRuns: number } {
  return { numRuns: process.env.MODE === "long" ? count * 20 : count };
}
