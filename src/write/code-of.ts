/** Node's name for what the system objected to, such as "ENOSPC"; null for any other error. */
export function codeOf(error: unknown): string | null {
  const code = error instanceof Error && "code" in error ? error.code : null;
  return typeof code === "string" ? code : null;
}
