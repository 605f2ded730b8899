#!/usr/bin/env node
// Node 20 does not strip types, so the TypeScript sources run through tsx.
import { register } from "tsx/esm/api";

register();
await import("../src/cli.ts");
