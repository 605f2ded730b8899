/** What a target answers for the calls of an identity. */
import type { Adapter } from "../adapters/adapter.ts";
import { parameterSets } from "../generator.ts";
import type { ElementCall, RowCall } from "../generator.ts";
import { passNamed } from "../rows/oracle/oracle.ts";

/** Arguments of all cases, rounded to the element type: by name, and for rows every element of a list. */
export type Given<T> = readonly ReadonlyMap<string, T>[];

/** One result for each case. */
export async function answersOfElements(
  adapter: Adapter,
  { activation, pass }: ElementCall,
  given: Given<number>,
): Promise<Float64Array> {
  const { inputs, parameters } = activation;
  const valuesOf = (name: string): number[] => given.map((one) => one.get(name)!);
  const isConstant = (name: string): boolean => new Set(valuesOf(name)).size === 1;
  const swept = inputs.find((input) => !isConstant(input)) ?? inputs[0]!;
  const others = [...inputs, ...parameters.map(({ name }) => name)].filter((name) => name !== swept);
  const varying = others.find((name) => !isConstant(name));
  if (varying !== undefined) throw new Error(`${activation.name}: ${swept} and ${varying} both vary`);
  const fixed = others.map((name) => [name, given[0]!.get(name)!] as const);
  const slope =
    pass === "forward" ? pass : pass.slopeIn === swept ? "derivative" : { parameter: pass.slopeIn };
  return adapter.evaluate({
    activation,
    pass: slope,
    parameters: Object.fromEntries(fixed),
    xs: Float64Array.from(valuesOf(swept)),
  });
}

/** All results of each case. */
export async function answersOfRows(
  adapter: Adapter,
  { activation, pass, parameters }: RowCall,
  given: Given<readonly number[]>,
): Promise<readonly Float64Array[]> {
  const [first] = given;
  const rowLength = (first!.get("x") ?? first!.get("y"))!.length;
  const { choices } = parameterSets(activation)[0]!;
  const own = [...parameters.keys()].map((name) => [name, first!.get(name)![0]!] as const);
  const ask = (cases: Given<readonly number[]>): Promise<Float64Array> => {
    const all = (name: string): Float64Array =>
      Float64Array.from(cases.flatMap((one) => one.get(name) ?? []));
    const filler = new Float64Array(cases.length * rowLength);
    return adapter.evaluateRows!({
      activation,
      pass,
      parameters: Object.fromEntries([...own, ...choices]),
      inputs: {
        x: first!.has("x") ? all("x") : filler,
        mask: new Uint8Array(cases.length * rowLength).fill(1),
        y: all("y"),
        dy: all("dy"),
      },
      rowLength,
      ...(adapter.manyRows === undefined ? {} : { rowStride: rowLength }),
    });
  };
  // Sums for parameters are taken over all rows.
  if (adapter.manyRows === undefined || typeof pass !== "string")
    return Promise.all(given.map((one) => ask([one])));
  const answers = await ask(given);
  const count = passNamed({ activation }, pass).rank === "number" ? 1 : rowLength;
  return given.map((_, index) => answers.slice(index * count, (index + 1) * count));
}
