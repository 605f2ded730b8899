/** The modules of functions, with what their code uses. */
import type { Activation, ConcatenatingActivation, Described, Model, RowActivation } from "../../model.ts";
import { noiseImports } from "../noise.ts";
import { expressionsOf, passesOf, rowNoise } from "../reachable.ts";
import { codeOf } from "../typescript/code.ts";
import { conventionImports, mentioned } from "../typescript/conventions.ts";
import { internalImports, javaScriptDialect } from "../typescript/javascript.ts";
import { rowImports } from "../typescript/rows/imports.ts";
import type { Declaration, ModuleText } from "../typescript/writer.ts";
import { hasLanes } from "../../promises.ts";
import { batchPairDeclarations } from "./concatenating/functions.ts";
import { batchDeclarations, lanesOfPasses } from "./functions.ts";
import { gatedDeclarations } from "./gated.ts";
import { lanesModule } from "./lanes.ts";
import { batchRowDeclarations } from "./rows/functions.ts";

type Modules = readonly (readonly [path: string, module: ModuleText])[];

/** Both grades of a function of elements, and the code of its lanes; where it has none the grades are one. */
export function activationModules(activation: Activation, intrinsics: Model["intrinsics"]): Modules {
  const { name } = activation;
  const dialect = javaScriptDialect({ intrinsics, alias: aliasIn(name) });
  const module = (declarations: readonly Declaration[]): ModuleText =>
    activationModule(activation, declarations, intrinsics);
  if (activation.inputs.length > 1) return oneGrade(name, module(gatedDeclarations(activation, dialect)));
  const exact = module(batchDeclarations(activation, dialect, { target: "batch-f32-exact", lanes: [] }));
  if (!hasLanes(activation)) return oneGrade(name, exact);
  const lanes = lanesOfPasses(activation, dialect, intrinsics);
  const fast = module(batchDeclarations(activation, dialect, { target: "batch-f32", lanes }));
  const codes = new Map([[`./lanes/${name}.ts`, lanes.map(({ constant }) => constant)]]);
  return [
    [`${name}.ts`, withImports(fast, codes)],
    [`exact/${name}.ts`, deeper(exact)],
    [`lanes/${name}.ts`, lanesModule(activation, lanes, intrinsics)],
  ];
}

/** The exact grade answers what the other does. */
const oneGrade = (name: string, module: ModuleText): Modules => [
  [`${name}.ts`, module],
  [
    `exact/${name}.ts`,
    { ...module, imports: new Map(), reexports: new Map([[`../${name}.ts`, ["*"]]]), declarations: [] },
  ],
];

/** What a kernel is called in the module of an activation that has its name. */
const aliasIn =
  (own: string) =>
  (name: string): string =>
    name === own ? `${name}Kernel` : name;

/** The same module in a folder of its own. */
const deeper = (module: ModuleText): ModuleText => ({
  ...module,
  imports: new Map(
    [...module.imports].map(([from, names]) => [
      from.replace(/^\.\//, "../").replace(/^\.\.\/runtime/, "../../runtime"),
      names,
    ]),
  ),
});

const withImports = (module: ModuleText, more: ReadonlyMap<string, readonly string[]>): ModuleText => ({
  ...module,
  imports: new Map([...module.imports, ...more]),
});

function activationModule(
  activation: Activation,
  declarations: readonly Declaration[],
  intrinsics: Model["intrinsics"],
): ModuleText {
  const expressions = passesOf(activation).flatMap(expressionsOf);
  const kernels = internalImports(expressions, { intrinsics, alias: aliasIn(activation.name) });
  return withImports(
    moduleOf(activation, declarations, kernels),
    new Map(noiseImports(activation, ["type Noise"])),
  );
}

export function pairModules(activation: ConcatenatingActivation, intrinsics: Model["intrinsics"]): Modules {
  const alias = aliasIn(activation.name);
  const declarations = batchPairDeclarations(activation, javaScriptDialect({ intrinsics, alias }));
  const expressions = activation.halves.flatMap(passesOf).flatMap(expressionsOf);
  const imports = internalImports(expressions, { intrinsics, alias });
  return oneGrade(activation.name, moduleOf(activation, declarations, imports));
}

export function rowModules(activation: RowActivation, intrinsics: Model["intrinsics"]): Modules {
  const alias = aliasIn(activation.name);
  const dialect = javaScriptDialect({ intrinsics, alias });
  const declarations = batchRowDeclarations(activation, dialect, intrinsics);
  const module = moduleOf(activation, declarations, rowImports(activation, { intrinsics, alias }));
  const noise = new Map(noiseImports({ noise: rowNoise(activation) }));
  return oneGrade(activation.name, withImports(module, noise));
}

/** A module with what its code uses: of the runtime, of `internal` and of the conventions. */
function moduleOf(
  { name: origin }: Described,
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
  return { origin: `specs/activations/${origin}.ts`, imports, declarations };
}

/** What generated modules may need of `src/runtime/`. */
const runtimeNames = [
  "type ChannelLayout",
  "type ConcatenatedRows",
  "type FloatArray",
  "type GatedOutput",
  "type GatedRows",
  "type MaybeChannels",
  "type Output",
  "type PerChannel",
  "type Rows",
  "type Split",
  "addTo",
  "asElementOf",
  "channelLayout",
  "channelParameter",
  "checkInput",
  "checkLike",
  "checkMask",
  "checkOptions",
  "checkTogether",
  "choiceParameter",
  "concatenatedRowLength",
  "doubleOutputFor",
  "gatedOutputFor",
  "gradientOf",
  "halfOutputFor",
  "inLanes",
  "isFloat32",
  "numberParameter",
  "oneRow",
  "outputFor",
  "outputOfLength",
  "rowLayout",
  "splitRows",
  "startSum",
  "totalOf",
];
