/** Makes names for places out of words: two that differ in signs alone are still two places. */
export function slugger(): (words: string) => string {
  const seen = new Map<string, number>();
  return (words) => {
    const slug = words.replace(/[^\p{L}\p{N}]+/gu, "-");
    const count = (seen.get(slug) ?? 0) + 1;
    seen.set(slug, count);
    return count === 1 ? slug : `${slug}-${count}`;
  };
}
