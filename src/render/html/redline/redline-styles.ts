/** A working paper has the same looks in every house. Contrast is 7 to 1 and more, in light and dark. */
export const redlineStyles = `
:root { color-scheme: light dark; }
body { margin: 0 auto; padding: 1rem 1.25rem 3rem; max-width: 42rem; font: 1.06rem/1.5 system-ui, sans-serif;
  color: #1a1a1a; background: #fff; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.25rem; } h3, h4, h5 { font-size: 1.06rem; }
h3 { border-top: 1px solid #767676; padding-top: 0.75rem; margin-top: 1.5rem; }
a { color: inherit; }
.skip:not(:focus), .said { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
  white-space: nowrap; }
main:focus { outline: none; }
ins { color: #0b4a1c; background: #e2f4e5; text-decoration: underline; text-decoration-thickness: 0.1em; }
del { color: #7a0c0c; background: #fbe6e6; text-decoration: line-through; }
.label { font-weight: bold; }
.remark { font-style: italic; }
ul.facts { list-style: none; margin: 0 0 0 1.5rem; padding: 0; font-size: 0.94rem; }
:target { outline: 2px solid currentColor; outline-offset: 0.25rem; }
@media (prefers-color-scheme: dark) {
  body { color: #f2f2f2; background: #121212; }
  ins { color: #a6f0b5; background: #0d2b14; }
  del { color: #ffc2c2; background: #3a0f0f; }
}
@media print { body { max-width: none; } a { text-decoration: none; } }
`.trim();
