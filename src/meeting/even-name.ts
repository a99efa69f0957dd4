/** A name as names are compared: however its apostrophes were typed. */
export function evenName(name: string): string {
  return name.replace(/[’‘ʼ`´]/g, "'");
}
