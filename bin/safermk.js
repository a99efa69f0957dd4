#!/usr/bin/env node
import module from "node:module";

// From Node 22.8 on: what was compiled once is kept for the next start.
module.enableCompileCache?.();
const { main } = await import("../dist/safermk.js");

process.exitCode = await main(process.argv);
