/** Whether a link may lead there: a page, an address, a telephone, or a place in this page. */
export function isSafeUrl(url: string): boolean {
  return /^(?:https?:|mailto:|tel:|#)/i.test(url);
}
