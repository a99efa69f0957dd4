const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

export type Signal = (typeof signals)[number];

export interface HeldSignals {
  /** The first that came, or null. */
  readonly came: () => Signal | null;
  readonly release: () => void;
}

/** Holds back Ctrl-C and its like while files are written; a second one ends the run at once, as ever. */
export function holdSignals(): HeldSignals {
  let came: Signal | null = null;
  const release = () => {
    for (const signal of signals) process.removeListener(signal, note);
  };
  function note(signal: Signal): void {
    came = signal;
    release();
  }
  for (const signal of signals) process.on(signal, note);
  return { came: () => came, release };
}
