#!/usr/bin/env node
import { main } from "../dist/safermk.js";

process.exitCode = await main(process.argv);
