import { createInterface } from "node:readline";
import { UsageError } from "./usage-error.ts";

/** Asks in a terminal, until an answer has nothing wrong with it. */
export interface Asking {
  readonly ask: (
    asks: string,
    usual: string | null,
    fault: (answer: string) => string | null,
  ) => Promise<string>;
  readonly close: () => void;
}

/** Begins to ask on a terminal; whoever closes it is told that nothing was written. */
export function beginToAsk(): Asking {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  // Lines that are pasted come before they are asked for.
  const typed = terminal[Symbol.asyncIterator]();
  return {
    ask: async (asks, usual, fault) => {
      for (;;) {
        terminal.setPrompt(`${asks}${usual === null ? "" : ` [${usual}]`} `);
        terminal.prompt();
        const { value, done } = await typed.next();
        if (done === true) throw new UsageError(unanswered);
        const answer = value.trim() === "" ? (usual ?? "") : value.trim();
        const wrong = fault(answer);
        if (wrong === null) return answer;
        process.stderr.write(`  ${wrong}\n`);
      }
    },
    close: () => terminal.close(),
  };
}

const unanswered = {
  message: "The questions were not all answered, and nothing was written.",
  hint: 'Run it again, or say all on the command line: "safermk init --help" lists what there is.',
};
