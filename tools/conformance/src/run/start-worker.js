// A thread does not inherit the TypeScript loader of the process.
import { register } from "tsx/esm/api";

register();
await import(process.argv[2]);
