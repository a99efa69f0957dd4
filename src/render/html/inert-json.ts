/**
 * Data for an element that no browser runs. Nothing in it can end the element or begin a comment,
 * and no sign in it is a line end to an old browser.
 */
export function inertJson(data: unknown): string {
  return JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
