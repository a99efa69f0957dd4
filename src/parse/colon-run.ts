/** What fingers, keyboards and other programs make of a colon. */
export const colonLike = ":：﹕︓∶꞉ː";
/** The same key without the shift. */
export const semicolonLike = ";；﹔\u037e";
