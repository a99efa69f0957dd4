/**
 * The columns that a text takes where every letter is as wide as the next: none for marks that
 * combine and for characters that are not seen, two for wide ones (Unicode Standard Annex 11).
 */
export function displayWidth(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  return Array.from(text).reduce((width, character) => width + columnsOf(character), 0);
}

const unseen = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
/** Chinese, Japanese and Korean writing, full-width forms and pictures; no property of its own names them. */
const wide =
  /^[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\u4dbf\u4e00-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18cff}\u{1b000}-\u{1b2ff}\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]$/u;

function columnsOf(character: string): number {
  if (unseen.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}
