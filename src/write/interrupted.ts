/** Somebody pressed Ctrl-C while nothing had yet taken its place. */
export class Interrupted extends Error {}
