import { parseArgs } from "node:util";
import { FUNCTIONS, LENGTHS, type Measured } from "./functions.ts";

export interface Options {
  readonly functions: readonly Measured[];
  readonly lengths: readonly number[];
  readonly peers: boolean;
  readonly quick: boolean;
  /** Whether docs/ gets the tables and the chart. */
  readonly docs: boolean;
  readonly report: string | undefined;
  readonly help: boolean;
}

const names = FUNCTIONS.map(({ name }) => name).join(", ");

export const USAGE = `usage: subgrad-bench [options]

  --function NAME  measure this function only (${names}); may be repeated
  --length N       measure arrays of N elements only (default ${LENGTHS.join(", ")}); may be repeated
  --quick          a few short rounds: proves that it runs, and says little of speed
  --no-peers       without the other libraries, which the first run installs (700 MB)
  --docs           copy tables and chart to docs/, too
  --report DIR     write the report here (default report/)
  --help           show this text
`;

export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    strict: true,
    options: {
      function: { type: "string", multiple: true },
      length: { type: "string", multiple: true },
      quick: { type: "boolean", default: false },
      "no-peers": { type: "boolean", default: false },
      docs: { type: "boolean", default: false },
      report: { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
  return {
    functions: values.function?.map(functionNamed) ?? FUNCTIONS,
    lengths: values.length?.map(lengthFrom) ?? LENGTHS,
    peers: !values["no-peers"],
    quick: values.quick,
    docs: values.docs,
    report: values.report,
    help: values.help,
  };
}

function functionNamed(name: string): Measured {
  const found = FUNCTIONS.find((measured) => measured.name === name);
  if (found === undefined) throw new RangeError(`--function is ${name}, expected one of ${names}`);
  return found;
}

/** Four arrays of it, and what libraries make of them, have to fit into memory. */
const LONGEST = 2 ** 24;

function lengthFrom(text: string): number {
  const length = Number(text);
  if (!Number.isInteger(length) || length < 1 || length > LONGEST)
    throw new RangeError(`--length is ${text}, expected a whole number from 1 to ${LONGEST}`);
  return length;
}
