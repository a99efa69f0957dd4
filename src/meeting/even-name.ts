/** A name as names are compared: however its apostrophes, full stops and spaces were typed. */
export function evenName(name: string): string {
  const even = name.replace(/[’‘ʼ`´]/g, "'").replaceAll(".", " ");
  return even.replace(/\s+/g, " ").trim();
}
