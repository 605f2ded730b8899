import { parseArgs } from "node:util";
import { FUNCTIONS, LENGTHS, type Measured } from "./functions.ts";
import { type Device, DEVICES } from "./tools.ts";

export interface Options {
  readonly functions: readonly Measured[];
  readonly lengths: readonly number[];
  readonly peers: boolean;
  /** Kernels on a device instead of packages on the CPU. */
  readonly gpu: boolean;
  readonly device: Device;
  readonly quick: boolean;
  /** Whether docs/ gets the tables and the chart. */
  readonly docs: boolean;
  readonly report: string | undefined;
  readonly help: boolean;
}

/** More than caches hold, and many whole rows. */
const GPU_LENGTH = 16_000_000;
const SOFTWARE_LENGTH = 1_000_000;

const names = FUNCTIONS.map(({ name }) => name).join(", ");

export const USAGE = `usage: subgrad-bench [options]

  --function NAME  measure this function only (${names}); may be repeated
  --length N       measure arrays of N elements only (default ${LENGTHS.join(", ")}); may be repeated
  --gpu            measure kernels on a GPU instead: gigabytes in a second, beside copies and formulas of
                   other libraries; of one length (default ${GPU_LENGTH}, on a driver in software ${SOFTWARE_LENGTH})
  --device NAME    with --gpu: run them on this (${DEVICES.join(", ")}, which is the machine's
                   own GPU; default ${DEVICES[0]})
  --quick          a few short rounds: proves that it runs, and says little of speed
  --no-peers       without the other libraries, which the first run installs (700 MB)
  --docs           copy tables and chart to docs/benchmarks, too, by the engine's name
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
      gpu: { type: "boolean", default: false },
      device: { type: "string", default: DEVICES[0] },
      "no-peers": { type: "boolean", default: false },
      docs: { type: "boolean", default: false },
      report: { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
  const device = deviceNamed(values.device);
  return {
    functions: values.function?.map(functionNamed) ?? FUNCTIONS,
    lengths: lengthsFrom(values.length, values.gpu, device),
    peers: !values["no-peers"],
    gpu: values.gpu,
    device,
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

function deviceNamed(name: string): Device {
  const found = DEVICES.find((device) => device === name);
  if (found === undefined) throw new RangeError(`--device is ${name}, expected one of ${DEVICES.join(", ")}`);
  return found;
}

function lengthsFrom(given: readonly string[] | undefined, gpu: boolean, device: Device): readonly number[] {
  if (!gpu) return given?.map(lengthFrom) ?? LENGTHS;
  if (given === undefined) return [device === "default" ? GPU_LENGTH : SOFTWARE_LENGTH];
  if (given.length === 1) return given.map(lengthFrom);
  throw new RangeError(`--length is given ${given.length} times, expected once with --gpu`);
}

/** Four arrays of it, and what libraries make of them, have to fit into memory. */
const LONGEST = 2 ** 24;

function lengthFrom(text: string): number {
  const length = Number(text);
  if (!Number.isInteger(length) || length < 1 || length > LONGEST)
    throw new RangeError(`--length is ${text}, expected a whole number from 1 to ${LONGEST}`);
  return length;
}
