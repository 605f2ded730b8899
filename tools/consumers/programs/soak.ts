/**
 * Calls the passes of all functions of elements over and over, and prints what memory they hold. It runs where the packed
 * packages are installed, in a Node with --expose-gc, and takes the number of calls.
 */
import { type CatalogEntry, catalog } from "@subgrad/scalar/catalog";

type Numbers = Float32Array | Float64Array;
type Call = (...inputs: [...Numbers[], options: { readonly out?: Numbers }]) => Numbers;

/** What the process holds after a collection of garbage, in bytes. */
export interface Held {
  readonly calls: number;
  readonly heap: number;
  /** Outside of the heap: buffers of arrays, memories of WebAssembly. */
  readonly buffers: number;
}

export interface Soaked {
  readonly held: readonly Held[];
  /** How large the memories of WebAssembly are at the end. */
  readonly memories: readonly number[];
  /** Compiled before the first measurement, and after it. */
  readonly modules: readonly [warm: number, later: number];
}

const LARGEST = 20_000;
const MEASUREMENTS = 10;
const counts = { modules: 0 };
const memories = watchMemories();
const batch = (await import("@subgrad/batch")) as unknown as { readonly [name: string]: Call };

/** The package makes its memory when it first needs one. */
function watchMemories(): WebAssembly.Memory[] {
  const made: WebAssembly.Memory[] = [];
  const { Memory, Module } = WebAssembly;
  WebAssembly.Memory = new Proxy(Memory, {
    construct(target, args: [WebAssembly.MemoryDescriptor]) {
      const memory = new target(...args);
      made.push(memory);
      return memory;
    },
  });
  WebAssembly.Module = new Proxy(Module, {
    construct(target, args: [BufferSource]) {
      counts.modules++;
      return new target(...args);
    },
  });
  return made;
}

/** Marsaglia's xorshift with 32 bits (2003, Xorshift RNGs): every run makes the same calls. */
function createUniform(): () => number {
  let state = 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

const uniform = createUniform();
const pick = <T>(choices: readonly T[]): T => choices[Math.floor(uniform() * choices.length)]!;

/** Of all magnitudes alike: most calls are short, as they are in an app. */
const randomLength = (): number => Math.floor((LARGEST + 1) ** uniform()) - 1;

const sources = [Float32Array, Float64Array].map((Kind) => ({
  x: new Kind(LARGEST).map(() => 16 * uniform() - 8),
  dy: new Kind(LARGEST).map(() => 2 * uniform() - 1),
  work: new Kind(LARGEST),
}));
type Source = (typeof sources)[number];

const passes = catalog
  .filter(({ family }: CatalogEntry) => family === "elementwise")
  .flatMap(({ name }) => ["", "Derivative", "Backward"].map((pass) => ({ call: batch[name + pass]!, pass })));
type Pass = (typeof passes)[number];

const outputs = ["in place", "given", "fresh"] as const;

/** In place works on a copy, so that numbers stay in range. */
function callOnce(
  { call, pass }: Pass,
  source: Source,
  output: (typeof outputs)[number],
  length: number,
): void {
  const input = source.x.subarray(0, length);
  const target = source.work.subarray(0, length);
  if (output === "in place") target.set(input);
  const x = output === "in place" ? target : input;
  const options = output === "fresh" ? {} : { out: target };
  const result = pass === "Backward" ? call(source.dy.subarray(0, length), x, options) : call(x, options);
  if (result.length !== length) throw new Error(`${length} elements became ${result.length}`);
}

/** Buffers that one collection finds unused are freed at the same time; the next one waits for it. */
function held(calls: number): Held {
  const { gc } = globalThis as unknown as { gc(): void };
  gc();
  gc();
  const { heapUsed, external, arrayBuffers } = process.memoryUsage();
  return { calls, heap: heapUsed, buffers: external + arrayBuffers };
}

/** Twice every pass, which compiles it: once would leave what engines remember of the first call. */
function warmUp(): void {
  for (let turn = 0; turn < 2; turn++)
    for (const pass of passes)
      for (const source of sources) for (const output of outputs) callOnce(pass, source, output, 100);
}

function soak(calls: number): Soaked {
  warmUp();
  const warm = counts.modules;
  const measured = [held(0)];
  for (let turn = 1; turn <= MEASUREMENTS; turn++) {
    const last = Math.round((turn * calls) / MEASUREMENTS);
    for (let done = measured.at(-1)!.calls; done < last; done++)
      callOnce(pick(passes), pick(sources), pick(outputs), randomLength());
    measured.push(held(last));
  }
  const sizes = memories.map(({ buffer }) => buffer.byteLength);
  return { held: measured, memories: sizes, modules: [warm, counts.modules - warm] };
}

console.log(JSON.stringify(soak(Number(process.argv[2]))));
