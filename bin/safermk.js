#!/usr/bin/env node
import { createRequire } from "node:module";

process.exitCode = await createRequire(import.meta.url)("../dist/start.cjs").start(process.argv);
