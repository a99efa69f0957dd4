/** A label that began with its own figure would run into the number before it: SMK2, 8. */
export function labelFault(pattern: string): boolean {
  return !/^(?!\{n\})[^{}]*\{[nai]\}[^{}]*$/.test(pattern);
}
