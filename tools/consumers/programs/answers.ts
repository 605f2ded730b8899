/**
 * What every function answers on an engine: a hash of the bits of its results. Node prints it, a page posts it to where
 * it came from. The name of a backend may be its argument, or the query of the page.
 */
import * as batch from "@subgrad/batch";
import * as scalar from "@subgrad/scalar";
import { type CatalogEntry, catalog } from "@subgrad/scalar/catalog";

type Numbers = Float32Array | Float64Array;
type Functions = { readonly [name: string]: ((...inputs: unknown[]) => unknown) | undefined };

export interface Answers {
  readonly engine: string;
  readonly backend: batch.Backend;
  readonly hashes: { readonly [name: string]: string };
}

const isPage = typeof document !== "undefined";
// Node has a navigator from version 21 on.
const engine = isPage ? navigator.userAgent : `Node.js ${process.version}`;

/** Rows, and more than the vectors of one block of memory. */
const ROW_LENGTH = 16;
const LENGTH = 300 * ROW_LENGTH;
const OPTIONS = { rowLength: ROW_LENGTH, training: true, seed: 1 };

const SPECIAL = [0, -0, 1, -1, Infinity, -Infinity, NaN, 5e-324, -1e-310, 1e-40, 3e38, -1e300, 1e5];

/** Integers and powers of two: engines need not agree on anything else to make the same inputs. */
function inputs(seed: number): number[] {
  let state = seed;
  return Array.from({ length: LENGTH }, (_, index) => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    if (index % 97 === 0) return SPECIAL[(index / 97) % SPECIAL.length]!;
    return state * 2 ** ((index % 48) - 64 + (index % 2 === 0 ? 34 : 20));
  });
}

const [first, second] = [inputs(1), inputs(2)];
const mask = Uint8Array.from(second, (one) => (one > 0 ? 1 : 0));

/** FNV-1a of 32 bits, of the numbers as binary64: every float32 is one, and NaN is the same however it came about. */
function hash(numbers: ArrayLike<number>): string {
  const bytes = new Uint8Array(Float64Array.from(numbers, (one) => (Number.isNaN(one) ? NaN : one)).buffer);
  const sum = bytes.reduce((state, byte) => Math.imul(state ^ byte, 16777619), -2128831035);
  return (sum >>> 0).toString(16);
}

type Kind = Float32ArrayConstructor | Float64ArrayConstructor;

function ofBatch({ name, family, inputs: names, formula }: CatalogEntry, array: Kind): [string, string][] {
  const functions = batch as unknown as Functions;
  const [x, other] = [array.from(first), array.from(second)];
  const more = names?.length === 2 ? [other] : /\bmask\b/.test(formula) ? [mask] : [];
  const title = `${name} ${array.name}`;
  const own: [string, string][] = [[title, hash(functions[name]!(x, ...more, OPTIONS) as Numbers)]];
  if (family !== "elementwise") return own;
  return [
    ...own,
    [`${title} derivative`, hash(functions[`${name}Derivative`]!(x) as Numbers)],
    [`${title} backward`, hash(functions[`${name}Backward`]!(other, x) as Numbers)],
    [`${title} parameters`, hash(Object.values(functions[`${name}ParameterGradients`]!(other, x) as object))],
  ];
}

function ofScalar({ name, family }: CatalogEntry): [string, string][] {
  const functions = scalar as unknown as Functions;
  if (family !== "elementwise") return [];
  return [name, `${name}Derivative`].map((each) => [
    `${each} of numbers`,
    hash(first.map((x) => functions[each]!(x) as number)),
  ]);
}

function answers(wanted: string): Answers {
  if (wanted !== "") batch.configure({ backend: wanted as batch.Backend });
  const hashes = catalog.flatMap((entry) => [
    ...ofBatch(entry, Float32Array),
    ...ofBatch(entry, Float64Array),
    ...ofScalar(entry),
  ]);
  return { engine, backend: batch.backend(), hashes: Object.fromEntries(hashes) };
}

if (!isPage) console.log(JSON.stringify(answers(process.argv[2] ?? "")));
else await fetch("/", { method: "POST", body: JSON.stringify(answers(location.search.slice(1))) });
