import type { Arithmetic, Enclosure } from "../../generator.ts";

export interface Recall {
  readonly arithmetic: Arithmetic<Enclosure>;
  /** A number that comes from elsewhere. */
  remember(value: Enclosure): Enclosure;
  /** From now on nothing new is remembered: its numbers may be released. */
  freeze(): void;
}

type Operation = (...operands: Enclosure[]) => Enclosure;

interface Memory {
  /** The value, known from now on. */
  remember(value: Enclosure): Enclosure;
  recalled(operation: Operation): Operation;
  literal(of: (value: number) => Enclosure): (value: number) => Enclosure;
  freeze(): void;
}

/**
 * An arithmetic that answers the very same object for an operation on the same objects. So what a moved variable has no
 * influence on is known to be unchanged, and is not computed again.
 */
export function createRecall(arithmetic: Arithmetic<Enclosure>): Recall {
  const { recalled, literal, remember, freeze } = createMemory();
  const functions = Object.entries(arithmetic.functions).map(
    ([name, own]) => [name, recalled(own as Operation)] as const,
  );
  const recalling: Arithmetic<Enclosure> = {
    ...arithmetic,
    literal: literal(arithmetic.literal),
    negate: recalled(arithmetic.negate),
    add: recalled(arithmetic.add),
    subtract: recalled(arithmetic.subtract),
    multiply: recalled(arithmetic.multiply),
    divide: recalled(arithmetic.divide),
    // The same number is equal to itself, however little is known of it; a NaN is known exactly.
    compare: (a, b) => (a === b && a.lower !== a.upper ? 0 : arithmetic.compare(a, b)),
    functions: Object.fromEntries(functions),
  };
  return { arithmetic: recalling, remember, freeze };
}

function createMemory(): Memory {
  const places = new Map<Enclosure, number>();
  let isFrozen = false;
  const remember = (value: Enclosure): Enclosure => {
    if (!isFrozen && !places.has(value)) places.set(value, places.size);
    return value;
  };
  const memoized = <K>(known: Map<K, Enclosure>, key: K | undefined, compute: () => Enclosure): Enclosure => {
    const found = key === undefined ? undefined : known.get(key);
    if (found !== undefined) return found;
    const result = remember(compute());
    if (!isFrozen && key !== undefined) known.set(key, result);
    return result;
  };
  return {
    remember,
    recalled: (operation) => {
      const known = new Map<string, Enclosure>();
      return (...operands) => memoized(known, keyOf(operands, places), () => operation(...operands));
    },
    literal: (of) => {
      const known = new Map<number, Enclosure>();
      return (value) => memoized(known, value, () => of(value));
    },
    freeze: () => {
      isFrozen = true;
    },
  };
}

/** Undefined where an operand is new. */
function keyOf(operands: readonly Enclosure[], places: ReadonlyMap<Enclosure, number>): string | undefined {
  let key = "";
  for (const operand of operands) {
    const place = places.get(operand);
    if (place === undefined) return undefined;
    key += `${place} `;
  }
  return key;
}
