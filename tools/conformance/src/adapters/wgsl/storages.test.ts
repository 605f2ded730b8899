import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createRandom, f16 } from "../../generator.ts";
import { createWgslAdapter, type WgslAdapter, type WgslEvaluation } from "./index.ts";
import { type Codec, inF16, inF32 } from "./storage.ts";

const random = createRandom(16180339);
const draw = (length: number): Float64Array =>
  Float64Array.from({ length }, () => f16.round(16 * random() - 8));
const [xs, values, dy] = [draw(1003), draw(1003), draw(1003)] as const;

const adapters = new Map<Codec | undefined, WgslAdapter>();
const codecs = {
  vectors: inF32({ vectors: true }),
  "pairs of f16": inF16({ packed: true }),
};
beforeAll(async () => {
  for (const codec of [undefined, ...Object.values(codecs)]) {
    const adapter = createWgslAdapter(codec === undefined ? {} : { codec });
    adapters.set(codec, adapter);
    await adapter.start();
  }
});
afterAll(() => Promise.all([...adapters.values()].map((adapter) => adapter.stop())));

const evaluations: readonly WgslEvaluation[] = [
  { activation: "elu", pass: "derivative", parameters: { alpha: 0.5 }, xs },
  { activation: "rrelu", pass: "forward", parameters: { lower: 0.125, upper: 0.25 }, xs },
  {
    activation: "swiGlu",
    pass: { input: "value" },
    parameters: { beta: 1 },
    xs,
    inputs: { gate: xs, value: values },
  },
];

describe.each(Object.entries(codecs))("elements in %s have the results of single f32", (_, codec) => {
  test.each(evaluations)("$activation", async (evaluation) => {
    const round = codec.options.type === "f16" ? f16.round : Math.fround;
    for (const length of [1, 2, 3, 4, 1003]) {
      const inputs = Object.entries(evaluation.inputs ?? {}).map(([name, all]) => [
        name,
        all.slice(0, length),
      ]);
      const part = {
        ...evaluation,
        xs: xs.slice(0, length),
        ...(evaluation.inputs && { inputs: Object.fromEntries(inputs) }),
      };
      const [plain, stored] = [adapters.get(undefined)!, adapters.get(codec)!];
      expect(await stored.evaluate(part)).toEqual((await plain.evaluate(part)).map(round));
      const slopes = dy.slice(0, length);
      expect(await stored.backward(part, slopes)).toEqual((await plain.backward(part, slopes)).map(round));
    }
  });
});
