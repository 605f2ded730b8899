/** The generated parts of documents, as Markdown. */
import {
  type Accuracy,
  type AccuracyException,
  type Activation,
  type Model,
  type PassKind,
  type RowActivation,
  type RowPass,
  type Target,
  bound,
  functionsOfElements,
  inlineLets,
  isRowPass,
  passKinds,
  reachText,
  rowBound,
  printExpression,
  statedScale,
  targets,
} from "./generator.ts";
import { errorText, placeText } from "./digits.ts";
import {
  type AnyActivation,
  type Report,
  type Result,
  allOf,
  find,
  isOfRows,
  passesOf,
  passesOfKind,
  pointwiseOf,
  targetsOf,
} from "./report.ts";

export const targetNames: { readonly [target in Target]: string } = {
  scalar: "scalar",
  "batch-f64": "batch, Float64Array",
  "batch-f32": "batch, Float32Array",
  "batch-f32-exact": "batch/exact, Float32Array",
  "wgsl-f32": "wgsl, f32",
  "wgsl-f16": "wgsl, f16",
};

export const passNames: { readonly [pass in PassKind]: string } = {
  forward: "forward",
  derivative: "derivative",
  secondDerivative: "second derivative",
  parameterDerivatives: "parameter gradients",
};

/** What every activation without an exception keeps. */
export function promisesTable(): string {
  const rows = targets.flatMap((target) => {
    const [simple, composition] = [false, true].map((isComposition) => boundsOf(target, isComposition));
    const name = targetNames[target];
    const ofRows = passKinds.map((pass) =>
      isRowPass(pass) ? String(rowBound({ exceptions: [] }, target, pass)) : "",
    );
    return [
      [name, ...simple!],
      ...(simple!.join() === composition!.join() ? [] : [[`${name}: compositions`, ...composition!]]),
      [`${name}: of rows`, ...ofRows],
    ];
  });
  return table(["largest error in ULP", ...Object.values(passNames)], rows, 1);
}

/** What is promised of forward, the derivatives and parameter gradients. */
export function boundsOf(target: Target, composition: boolean): string[] {
  const accuracy: Pick<Accuracy, "composition" | "exceptions"> = { composition, exceptions: [] };
  return passKinds.map((pass) => String(bound(accuracy as Accuracy, target, pass)));
}

/** Every activation on every target: the largest error, the bound, and where it is reached. */
export function resultsTable(model: Model, report: Report): string {
  const rows = allOf(model).flatMap((activation) =>
    targetsOf(activation).map((target) => [
      `[${activation.name}]`,
      targetNames[target],
      ...passKinds.map((pass) => resultCell(activation, target, pass, report)),
    ]),
  );
  const links = allOf(model).map(({ name }) => `[${name}]: ../specs/activations/${name}.ts`);
  return [table(["function", "target", ...Object.values(passNames)], rows, 2), "", ...links].join("\n");
}

function resultCell(activation: AnyActivation, target: Target, pass: PassKind, report: Report): string {
  if (!passesOf(activation).includes(pass)) return "";
  const result = find(report, activation, target, pass)!;
  const mark = exceptionOf(activation, target, pass) === undefined ? "" : "\\*";
  return `${errorOf(result)} of ${result.bound}${mark}${placeOf(result)}`;
}

const errorOf = (result: Result | undefined): string => errorText(Number(result?.worst?.ulp ?? 0));

/** " at -0.37 (alpha = 2)": nothing where nothing is wrong. */
function placeOf({ worst }: Result): string {
  if (worst === undefined || worst.ulp === 0) return "";
  const circumstances = [withShortNumbers(worst.setting), worst.detail]
    .filter((text) => text !== "")
    .join("; ");
  // Sums have no single input.
  const at = worst.x === "NaN" ? "" : ` at ${placeText(Number(worst.x))}`;
  return escapeCell(circumstances === "" ? at : `${at} (${circumstances})`);
}

const withShortNumbers = (text: string): string =>
  text.replace(/-?\d+\.\d{5,}(?:e[-+]?\d+)?/g, (number) => placeText(Number(number)));

/** Every bound that is not the promised one, with its reason, and every scale that is not the ordinary one. */
export const exceptionsList = (model: Model): string => `${boundsList(model)}\n\n${scalesList(model)}`;

function boundsList(model: Model): string {
  const lines = allOf(model).flatMap((activation) =>
    exceptionsOf(activation).map(
      ({ target, of, ulp, reason }) =>
        `- ${activation.name}, ${targetNames[target as Target]}, ${passNames[of]}: ${ulp} ULP. ${reason}`,
    ),
  );
  const all = [...lines, ...reachLines(model)];
  return all.length === 0 ? "None." : all.join("\n");
}

/** Where accuracy is promised, of all that reach only so far: the kernels of the element type decide. */
function reachLines(model: Model): string[] {
  return functionsOfElements(model).flatMap((activation) => {
    const texts = (["scalar", "wgsl-f32"] as const).map((target) => reachesOf(activation, target));
    if (texts.every((text) => text === "")) return [];
    return [
      `- ${activation.name}: ${texts[0]}; in wgsl ${texts[1]}. Beyond, results are numbers of the right size.`,
    ];
  });
}

/** "where |a * x| ≤ 99 (derivative)": the passes stand there where they reach unlike far. */
function reachesOf(activation: Activation, target: Target): string {
  const kinds = new Map<string, Set<string>>();
  for (const kind of passesOf(activation))
    for (const pass of passesOfKind(activation, kind)) {
      const text = reachText(pass, target);
      if (text !== "") kinds.set(text, (kinds.get(text) ?? new Set()).add(passNames[kind]));
    }
  const texts = [...kinds].map(([text, names]) =>
    names.size === passesOf(activation).length && kinds.size === 1
      ? `where ${text}`
      : `where ${text} (${[...names].join(", ")})`,
  );
  return texts.join(", ");
}

function scalesList(model: Model): string {
  const lines = pointwiseOf(model).flatMap(({ name, accuracy }) => {
    const scale = statedScale(accuracy);
    return scale === undefined ? [] : [`- ${name}: \`${printExpression(scale)}\``];
  });
  const heading = "[Scales](conventions.md#scale) near a root that are not 1/8, for all targets:";
  const all = [heading, "", lines.length === 0 ? "None." : lines.join("\n")];
  const ofRows = model.rows.flatMap(rowScaleLines);
  if (ofRows.length === 0) return all.join("\n");
  return [...all, "", "Errors of rows are measured against at least:", "", ...ofRows].join("\n");
}

/** Of the passes that are not judged relative to the result alone. */
function rowScaleLines({ name, forward, backward, parameterBackward }: RowActivation): string[] {
  const passes: readonly (readonly [string, RowPass])[] = [
    [passNames.forward, forward],
    ["backward", backward],
    ...parameterBackward.map((pass) => [`gradient of ${pass.parameter}`, pass] as const),
  ];
  return passes.flatMap(([pass, { scale }]) =>
    scale.kind === "number" && scale.value === 0
      ? []
      : [`- ${name}, ${pass}: \`${printExpression(inlineLets(scale))}\``],
  );
}

const exceptionsOf = (activation: AnyActivation): readonly AccuracyException[] =>
  isOfRows(activation) ? activation.exceptions : activation.accuracy.exceptions;

const exceptionOf = (
  activation: AnyActivation,
  target: Target,
  pass: PassKind,
): AccuracyException | undefined =>
  exceptionsOf(activation).find((one) => one.target === target && one.of === pass);

/** Columns from `numbers` on are aligned to the right. */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  numbers: number,
): string {
  const rule = head.map((_, column) => (column < numbers ? "---" : "--:"));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

export const escapeCell = (text: string): string => text.replaceAll("|", "\\|");
