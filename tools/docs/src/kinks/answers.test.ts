import { describe, expect, test } from "vitest";
import { bend, doubled, leaky, leakyPackage, modelOf } from "../fixtures.ts";
import { type KinkAnswers, allAnswers } from "./answers.ts";
import { frameworkNames } from "./frameworks.ts";
import { slopesFrom } from "./slopes.ts";
import { kinksTable, pointText } from "./table.ts";

async function answersOf(kink: string, from: object = leakyPackage): Promise<KinkAnswers> {
  const [answers] = allAnswers(await modelOf({ leaky: leaky(kink) }), slopesFrom({ ...from }));
  return answers!;
}

describe("allAnswers", () => {
  test("takes the first parameters that make a kink to be seen, and says which", async () => {
    const answers = await answersOf("elsewhere: {}");
    expect(answers).toMatchObject({ at: 0, left: 2, right: 1, own: 2 });
    expect(pointText(answers)).toBe("0 (zero; alpha = 2)");
  });

  test("of those, one for which the spec declares it", async () => {
    const bent = {
      createLeakyDerivative:
        ({ kinks = "" }) =>
        () =>
          kinks === "left" ? 0 : 1,
    };
    const { parameters } = await answersOf("when: ({ alpha }) => alpha !== 1", bent);
    expect(parameters.numbers.get("alpha")).toBe(1.0000001);
  });

  test("asks the package for what is recorded, a version beside its framework", async () => {
    const { profiles } = await answersOf(`elsewhere: { jax: 7, "pytorch@2.6": 8, pytorch: 9 }`);
    expect([...profiles]).toEqual([
      ["pytorch", "pytorch".length],
      ["pytorch@2.6", "pytorch@2.6".length],
      ["jax", "jax".length],
    ]);
  });

  test("names what is missing from the package", async () => {
    const model = await modelOf({ bend: bend(`"left"`) });
    expect(() => allAnswers(model, slopesFrom({}))).toThrow(
      "docs: @subgrad/scalar has no createBendDerivative; run: npx -y pnpm@12.21.0 build",
    );
  });
});

test("other answers than ours are bold", async () => {
  const model = await modelOf({ leaky: leaky(`elsewhere: { jax: 7, mlx: "left" }`) });
  const own = { createLeakyDerivative: () => (_: number, alpha: number) => alpha };
  const rowOf = (from: object): string =>
    kinksTable(model, allAnswers(model, slopesFrom({ ...from }))).split("\n")[2]!;
  expect(rowOf(own)).toBe("| [leaky](#leaky) | 0 (zero) | 1 = `alpha` | 1 | 1 | 1 | 1 |");
  expect(rowOf(leakyPackage)).toBe(
    "| [leaky](#leaky) | 0 (zero; alpha = 2) | 2 = `alpha` | 1 | 2 | **3** | **3** |",
  );
});

test("halves of concatenating functions have rows of their own", async () => {
  const model = await modelOf({ doubled });
  const doubledBackward = ([first, second]: number[], _: number[], { alpha, kinks = "" }: Slopes) =>
    Float64Array.of(first! * alpha + second! * (kinks === "right" ? 1 : 0));
  const [, , ...rows] = kinksTable(model, allAnswers(model, slopesFrom({ doubledBackward }))).split("\n");
  expect(rows).toEqual([
    "| [doubled, first half](#doubled-first-half) | 0 (zero) | 1 = `alpha` | 1 = `alpha` | 1 | 1 |",
    "| [doubled, second half](#doubled-second-half) | 0 (zero) | 0 | 1 | 0 | 0 |",
  ]);
});

interface Slopes {
  readonly alpha: number;
  readonly kinks?: string;
}

test("points without a choice are left out", async () => {
  const model = await modelOf({ leaky: leaky("elsewhere: {}") });
  const [answers] = allAnswers(model, slopesFrom(leakyPackage));
  expect(kinksTable(model, [answers!, { ...answers!, right: answers!.left }]).split("\n")).toHaveLength(3);
});

describe("frameworkNames", () => {
  test.each([
    [
      ["pytorch@2.6", "mlx"],
      ["PyTorch 2.6", "MLX"],
    ],
    [["keras-jax"], ["Keras on JAX"]],
    [
      ["jax", "keras-tensorflow", "keras-torch", "tfjs"],
      ["JAX", "Keras on TensorFlow and PyTorch", "TF.js"],
    ],
    [["keras-tensorflow", "keras-jax", "keras-torch"], ["Keras"]],
  ])("%j", (profiles, expected) => expect(frameworkNames(profiles)).toEqual(expected));
});
