/** The modules of functions, with what their code uses. */
import type { Activation, Described } from "../../model.ts";
import { codeOf } from "../typescript/code.ts";
import { conventionImports, mentioned } from "../typescript/conventions.ts";
import type { Declaration, ModuleText } from "../typescript/writer.ts";

export type Modules = readonly (readonly [path: string, module: ModuleText])[];

/** The exact grade answers what the other does. */
export const oneGrade = (name: string, module: ModuleText): Modules => [
  [`${name}.ts`, module],
  [
    `exact/${name}.ts`,
    { ...module, imports: new Map(), reexports: new Map([[`../${name}.ts`, ["*"]]]), declarations: [] },
  ],
];

/** What a kernel is called in the module of an activation that has its name. */
export const aliasIn =
  (own: string) =>
  (name: string): string =>
    name === own ? `${name}Kernel` : name;

/** The same module in a folder of its own. */
export const deeper = (module: ModuleText): ModuleText => ({
  ...module,
  imports: new Map([...module.imports].map(([from, names]) => [deeperPath(from), names])),
  reexports: new Map([...(module.reexports ?? [])].map(([from, names]) => [deeperPath(from), names])),
});

const deeperPath = (from: string): string =>
  from.replace(/^\.\//, "../").replace(/^\.\.\/runtime/, "../../runtime");

export const withImports = (
  module: ModuleText,
  more: ReadonlyMap<string, readonly string[]>,
): ModuleText => ({
  ...module,
  imports: new Map([...module.imports, ...more]),
});

/** A module with what its code uses: of the runtime, of `internal` and of the conventions. */
export function moduleOf(
  { name: own, outputOf }: Described & Pick<Activation, "outputOf">,
  declarations: readonly Declaration[],
  internal: ReadonlyMap<string, readonly string[]>,
): ModuleText {
  const code = declarations.map(codeOf).join("\n");
  const imports = new Map<string, readonly string[]>([
    ["../runtime/index.ts", runtimeNames.filter((name) => mentioned(name, code))],
  ]);
  for (const [file, names] of internal)
    if (names.some((name) => mentioned(name, code))) imports.set(`./internal/${file}`, names);
  const conventions = conventionImports(code);
  if (conventions.length > 0) imports.set("./internal/conventions.ts", conventions);
  return { origin: `specs/activations/${outputOf ?? own}.ts`, imports, declarations };
}

/** What generated modules may need of `src/runtime/`. */
const runtimeNames = [
  "type ChannelLayout",
  "type ConcatenatedRows",
  "type FloatArray",
  "type GatedOutput",
  "type GatedRows",
  "type Grade",
  "type MaybeChannels",
  "type Output",
  "type Outputs",
  "type PairGrade",
  "type PerChannel",
  "type RowGrade",
  "type Rows",
  "type Split",
  "addTo",
  "apartFrom",
  "asElementOf",
  "byChannel",
  "channelLayout",
  "channelParameter",
  "channelSumsInLanes",
  "checkInput",
  "checkLike",
  "checkMask",
  "checkOptions",
  "checkTogether",
  "choiceParameter",
  "concatenatedRowLength",
  "doubleOutputFor",
  "drawn",
  "drawnRows",
  "gatedBackwardInLanes",
  "gatedDoubleBackwardInLanes",
  "gatedInLanes",
  "gatedOutputFor",
  "gatedSumInLanes",
  "givenOrZeros",
  "gradientOf",
  "halfOutputFor",
  "inLanes",
  "isFloat32",
  "numberParameter",
  "oneRow",
  "outputFor",
  "outputOfLength",
  "outputsFor",
  "pairSumInLanes",
  "pairsInLanes",
  "rowLayout",
  "rowSumInLanes",
  "rowsLeft",
  "ruleNumber",
  "ruleWord",
  "splitRows",
  "startSum",
  "sumInLanes",
  "totalOf",
];
