/** What a user writes, with the three packages. */
import {
  type Activation,
  type Model,
  type RowActivation,
  parameterSets,
  partPrefix,
  pascalCase,
} from "../generator.ts";
import { functionOf, subjectOf } from "../plot/subject.ts";
import { type AnyActivation, isOfRows } from "../report.ts";

type Family = "elementwise" | "gated" | "concatenating" | "rows";

export function exampleCode(activation: AnyActivation, isPair: boolean, model: Model): string {
  const { name } = activation;
  if (isOfRows(activation)) return fence(ofRows(activation));
  const family: Family = isPair
    ? "concatenating"
    : (activation as Activation).inputs.length > 1
      ? "gated"
      : "elementwise";
  if (family === "elementwise") return fence(ofNumbers(activation as Activation, model));
  return fence(family === "gated" ? ofTwo(activation as Activation) : ofPairs(name));
}

const fence = (lines: readonly string[]): string => ["```ts", ...lines, "```"].join("\n");

/** With the numbers that the package answers. */
function ofNumbers(activation: Activation, model: Model): string[] {
  const { name, noise, domain } = activation;
  const subject = subjectOf(model, activation, parameterSets(activation)[0]!);
  const x = domain.max === undefined ? -1 : (domain.min! + domain.max) / 4;
  const [value, slope] = (["forward", "derivative"] as const).map((drawn) => functionOf(subject, drawn)(x));
  return [
    `import { ${name}, ${name}Derivative } from "@subgrad/scalar";`,
    `${name}(${x}); // ${value}`,
    `${name}Derivative(${x}); // ${slope}`,
    "",
    `import * as batch from "@subgrad/batch";`,
    `batch.${name}(new Float32Array(1000));`,
    `batch.${name}Backward(dy, x); // dy · f′(x)`,
    ...(activation.secondDerivatives.length === 0
      ? []
      : [`batch.${name}DoubleBackward(ddx, dy, x); // the gradients of dy and x from that of dy · f′(x)`]),
    ...(noise === undefined ? [] : [`batch.${name}(x, { training: true, seed: 1 });`]),
    "",
    `import * as wgsl from "@subgrad/wgsl";`,
    `wgsl.link([wgsl.${name}.forward, wgsl.${name}.derivative]); // text for a shader of your own`,
    `wgsl.kernel(wgsl.${name}, { pass: "forward", type: "f32" }); // a whole one`,
  ];
}

function ofTwo(activation: Activation): string[] {
  const { name, inputs, secondDerivatives } = activation;
  const slopes = inputs.map((input) => `${name}${pascalCase(input)}Derivative`);
  const seconds = secondDerivatives.map(
    (one) => `${name}${partPrefix(one.inputs, activation)}SecondDerivative`,
  );
  const doubled = `batch.${name}DoubleBackward(ddgate, ddvalue, dy, gates, values); // { dy, gate, value }, from the gradients of both results`;
  return [
    `import { ${[name, ...slopes, ...seconds].join(", ")} } from "@subgrad/scalar";`,
    ...[name, ...slopes, ...seconds].map((one) => `${one}(gate, value);`),
    "",
    `import * as batch from "@subgrad/batch";`,
    `batch.${name}(gates, values); // two arrays of one length`,
    `batch.${name}Backward(dy, gates, values); // { gate, value }`,
    ...(seconds.length === 0 ? [] : [doubled]),
    `batch.${name}Split(x, { rowLength: 64 }); // both in one array, as halves of its rows`,
    "",
    `import * as wgsl from "@subgrad/wgsl";`,
    `wgsl.link([wgsl.${name}.forward]); // text for a shader of your own`,
    `wgsl.kernel(wgsl.${name}, { pass: "forward", type: "f32" }); // a whole one`,
  ];
}

const ofPairs = (name: string): string[] => [
  `import { ${name} } from "@subgrad/batch";`,
  `${name}(x, { rowLength: 64 }); // rows of 64 become rows of 128`,
  `${name}Backward(dy, x, { rowLength: 64 });`,
];

function ofRows({ name, forward, backward }: RowActivation): string[] {
  const isMasked = forward.inputs.includes("mask");
  return [
    `import { ${name} } from "@subgrad/scalar";`,
    isMasked ? `${name}([1, 2, 3], [1, 0, 1]);` : `${name}([1, 2, 3]);`,
    "",
    `import * as batch from "@subgrad/batch";`,
    `batch.${name}(${forward.inputs.join(", ")}, { rowLength: 1000 });`,
    `batch.${name}Backward(${backward.inputs.join(", ")}, { rowLength: 1000 });`,
    "",
    `import * as wgsl from "@subgrad/wgsl";`,
    `wgsl.kernel(wgsl.${name}, { pass: "forward" }); // a shader, of a workgroup for each row`,
  ];
}
