/** Where a link finds a number: "SMK28(a)" is SMK28a, "88/19" is 88-19. */
export function anchor(prints: string): string {
  return prints
    .replace(/\(([^()]*)\)/g, "$1")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}
