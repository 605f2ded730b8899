/**
 * The backward pass of a gated backward pass in lanes: those of slopes and second derivatives, each once, and in
 * JavaScript what they are multiplied with and added to.
 */
import type { FloatArray } from "./float-array.ts";
import { DY, throughGatedLanes } from "./gated-lanes.ts";
import { oneRow } from "./gated.ts";
import { type Grade, machineFor, part } from "./lanes.ts";

/** Lanes with the numbers that they take. */
interface Given {
  readonly lanes: Grade;
  readonly numbers: readonly number[];
}

/** What is read, all of one length. */
export interface DoubleInputs {
  readonly ddgate: FloatArray;
  readonly ddvalue: FloatArray;
  readonly dy: FloatArray;
  readonly gate: FloatArray;
  readonly value: FloatArray;
}

interface DoubleOutputs {
  readonly dy: FloatArray;
  readonly gate: FloatArray;
  readonly value: FloatArray;
}

/** Of those that are 0 everywhere there are none. */
interface Seconds {
  readonly gate?: Given;
  readonly mixed?: Given;
  readonly value?: Given;
}

/** Blocks of memory behind those that lanes read and write: what is kept of each turn. */
const KEPT = DY + 1;

/** Computes all three outputs, which may be inputs, unless this engine has no lanes. */
export function gatedDoubleBackwardInLanes(
  inputs: DoubleInputs,
  out: DoubleOutputs,
  slopes: { readonly gate: Given; readonly value: Given },
  seconds: Seconds,
): boolean {
  const { gate, value } = inputs;
  return throughGatedLanes(slopes.gate.lanes, gate, value, oneRow(gate), ({ blocks }, start, length) => {
    let free = KEPT;
    const kept = (array: FloatArray): FloatArray => {
      const block = part(blocks[free++]!, 0, length);
      block.set(array);
      return block;
    };
    const results = part(blocks[0]!, 0, length);
    const computed = ({ lanes, numbers }: Given): FloatArray => {
      machineFor(lanes, gate)!.run(length, numbers);
      return kept(results);
    };
    const maybe = (given: Given | undefined): FloatArray | undefined => given && computed(given);
    const times = (factor: FloatArray, given: Given): FloatArray => {
      blocks[DY]!.set(factor);
      return computed(given);
    };
    const [ddgate, ddvalue, dy] = [inputs.ddgate, inputs.ddvalue, inputs.dy].map((array) =>
      kept(part(array, start, length)),
    ) as [FloatArray, FloatArray, FloatArray];
    const [ofGate, ofValue] = [times(ddgate, slopes.gate), times(ddvalue, slopes.value)];
    const mixed = maybe(seconds.mixed);
    storeSum(out.dy, start, ofGate, ofValue);
    storeProduct(out.gate, start, dy, productsOf([ddgate, maybe(seconds.gate)], [ddvalue, mixed]));
    storeProduct(out.value, start, dy, productsOf([ddgate, mixed], [ddvalue, maybe(seconds.value)]));
  });
}

type Product = readonly [FloatArray, FloatArray];

/** Without those that are 0 everywhere. */
const productsOf = (...all: readonly (readonly [FloatArray, FloatArray | undefined])[]): Product[] =>
  all.filter((one): one is Product => one[1] !== undefined);

function storeSum(out: FloatArray, start: number, a: FloatArray, b: FloatArray): void {
  for (let i = 0; i < a.length; i++) out[start + i] = a[i]! + b[i]!;
}

/** dy · (a·b + c·d), rounded once where the numbers of the lanes are wider than those of the array. */
function storeProduct(out: FloatArray, start: number, dy: FloatArray, products: readonly Product[]): void {
  const [[a, b] = [], [c, d] = []] = products;
  if (a === undefined || b === undefined) out.fill(0, start, start + dy.length);
  else if (c === undefined || d === undefined)
    for (let i = 0; i < dy.length; i++) out[start + i] = dy[i]! * a[i]! * b[i]!;
  else for (let i = 0; i < dy.length; i++) out[start + i] = dy[i]! * (a[i]! * b[i]! + c[i]! * d[i]!);
}
