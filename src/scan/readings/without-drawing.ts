class Drawing {}

/** Without these PDF.js complains on standard output that it cannot draw. */
for (const name of ["DOMMatrix", "ImageData", "Path2D"]) {
  if (!(name in globalThis)) Object.assign(globalThis, { [name]: Drawing });
}
