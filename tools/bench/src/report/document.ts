import { JUDGED } from "../inputs.ts";
import { engineText, machineText } from "../machine.ts";
import type { Failure, Results } from "../results.ts";
import { lengthText } from "./numbers.ts";
import { tables } from "./tables.ts";

/** `chart` is the path of the picture, as this document sees it. */
export function document(results: Results, chart: string): string {
  const { machine, effort, contenders, failures } = results;
  return `${[
    `# Benchmarks in ${engineText(machine)}`,
    summary,
    `![Nanoseconds per element, function by function, of everybody compared](${chart})`,
    `${[`Measured on ${machineText(machine)}`, ...versions(contenders)].join("; ")}. ${yours}`,
    tables(results),
    ...(failures.length === 0 ? [] : ["## Not measured", failures.map(failureLine(results)).join("\n")]),
    `## How it is measured\n\n${method(effort.rounds)}`,
  ].join("\n\n")}\n`;
}

const versions = (contenders: Results["contenders"]): string[] => {
  const all = contenders.flatMap(({ version }) => version ?? []);
  return all.length === 0 ? [] : [`other libraries: ${all.join(", ")}`];
};

const yours = "`npx -y pnpm@12.21.0 bench` measures yours.";

const summary = `Nanoseconds per element, from a Float32Array to a new Float32Array. In brackets how many times as long it takes as
\`@subgrad/batch\`: above 1 subgrad is faster. Below it the largest error found, in ULP: 0.5 is correct rounding, and from
about 10⁷ on no digit is right, as where the answer is 0 and should not be.`;

const method = (rounds: number): string => `- All run in one process and thread and take ${rounds} turns.
  A turn has several samples, and figures are medians of all of them: that leaves out interruptions, and garbage
  collections that come now and then.
- A call is what a user writes, with all that belongs to it: making tensors and reading them back, an array for the
  result. Sessions are made beforehand. \`out\` writes into an array that is there; only subgrad has that.
- x is drawn from N(0, 2), so that no processor foresees its signs. Short arrays take turns, so that it can't learn them.
- Rows of softmax have 1,000 elements, or all of them where the length is no multiple of it.
- The loops are the formula of the textbook with \`Math\`, each in a function of its own; their erf is Abramowitz &
  Stegun's 7.1.26, which most copies of gelu in JavaScript have.
- Backward takes dy and x, softmax dy and y. TensorFlow.js computes its forward pass there as well, because its gradients
  need it. onnxruntime's JavaScript packages have no backward pass.
- Errors are those of ${lengthText(JUDGED)} inputs of all magnitudes up to 120, against binary64. Near the roots of derivatives an
  ULP is that of 1/8, as for [all promises](https://github.com/subgrad/subgrad/blob/main/docs/conventions.md#scale).`;

const failureLine =
  ({ contenders }: Results) =>
  ({ function: name, pass, contender, reason }: Failure): string => {
    const title = contenders.find(({ id }) => id === contender)?.title ?? contender;
    return `- ${title}, ${name}, ${pass}: ${reason.split("\n")[0]}`;
  };
