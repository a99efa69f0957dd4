/**
 * The address that a link leads to, as people write it; null where the words of the link say it
 * already, and where it leads to no place outside the document.
 */
export function linkAddress(url: string, words: string): string | null {
  if (!/^(?:https?|mailto|tel):/i.test(url)) return null;
  const address = url.replace(/^(?:mailto|tel):/i, "");
  return bare(address) === bare(words) ? null : address;
}

/** Without what does not change where it leads, as far as a reader sees. */
function bare(address: string): string {
  return decoded(address.trim())
    .replace(/^https?:\/\//i, "")
    .replace(/\/$/, "")
    .toLowerCase();
}

function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
