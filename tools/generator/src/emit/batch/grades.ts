/** The modules of a function of elements: one for each grade, and what the grades share. */
import type binaryen from "binaryen";
import type { Activation, Described, Model } from "../../model.ts";
import type { Target } from "../../promises.ts";
import { noiseImports, streamName } from "../noise.ts";
import { noiseKinds } from "../../noise.ts";
import { expressionsOf, passesOf } from "../reachable.ts";
import { codeOf } from "../typescript/code.ts";
import { mentioned } from "../typescript/conventions.ts";
import { type JavaScriptNames, internalImports, javaScriptDialect } from "../typescript/javascript.ts";
import type { Declaration, ModuleText } from "../typescript/writer.ts";
import { type ActivationCode, gradeDeclarations, passDeclarations } from "./exported.ts";
import { elementCode } from "./functions.ts";
import { gatedCode } from "./gated.ts";
import { type NamedLanes, laneNames } from "./lane-names.ts";
import { lanesModule } from "./lanes.ts";
import { batchNames } from "./names.ts";
import { wideFormulas } from "../../wide.ts";
import { ownKernels } from "./own-kernels.ts";
import { type Modules, deeper, moduleOf, oneGrade, withImports } from "./modules.ts";

export function activationModules(
  activation: Activation,
  intrinsics: Model["intrinsics"],
  library: typeof binaryen,
): Modules {
  const names = { intrinsics };
  const dialect = javaScriptDialect(names);
  const isOfOne = activation.inputs.length === 1;
  const code = isOfOne
    ? elementCode(activation, dialect, intrinsics)
    : gatedCode(activation, dialect, intrinsics);
  const lanes = [...new Set(code.functions.flatMap((one) => one.lanes))];
  const passes = withKernels(activation, passDeclarations(code), names);
  return bothGrades(activation, code, passes, lanesModule(activation, lanes, library, intrinsics));
}

type MaybeFromOutput = Described & Pick<Activation, "fromOutput">;

/** A module for each grade, what they share, and the code of their lanes. */
export function bothGrades(
  activation: MaybeFromOutput,
  code: ActivationCode<NamedLanes>,
  passes: ModuleText,
  lanes: ModuleText,
): Modules {
  const { name } = activation;
  return [
    [`${name}.ts`, withFromOutput(activation, gradeModule(activation, code, "batch-f32"))],
    [
      `exact/${name}.ts`,
      withFromOutput(activation, deeper(gradeModule(activation, code, "batch-f32-exact"))),
    ],
    [`passes/${name}.ts`, deeper(passes)],
    [`lanes/${name}.ts`, lanes],
  ];
}

/** One grade, of which the lanes are those of binary64. */
export function exactGrade(
  activation: MaybeFromOutput,
  code: ActivationCode<NamedLanes>,
  passes: ModuleText,
  lanes: ModuleText,
): Modules {
  const { name } = activation;
  return [
    ...oneGrade(name, gradeModule(activation, code, "batch-f32-exact")),
    [`passes/${name}.ts`, deeper(passes)],
    [`lanes/${name}.ts`, lanes],
  ];
}

/** A module that computes. */
function withKernels(
  activation: Activation,
  declarations: readonly Declaration[],
  names: JavaScriptNames,
): ModuleText {
  const kernels = ownKernels(wideFormulas(activation, names.intrinsics), names);
  const expressions = passesOf(activation).flatMap(expressionsOf);
  return withImports(
    moduleOf(
      activation,
      [...declarations, ...kernels.declarations],
      new Map([...internalImports(expressions, names), ...kernels.imports, ...streamImports(activation)]),
    ),
    new Map(noiseImports(activation, ["type Noise"])),
  );
}

/** Not where no pass has lanes that read the noise. */
function streamImports({ noise }: Activation): [file: string, names: string[]][] {
  if (noise === undefined) return [];
  const name = streamName(noiseKinds[noise]);
  return [[`${name}.ts`, [name]]];
}

/** The module of a function has what its results tell, too: of the same grade, which is in the same folder. */
function withFromOutput({ name, fromOutput }: MaybeFromOutput, module: ModuleText): ModuleText {
  if (fromOutput === undefined) return module;
  const { options, forward } = batchNames(fromOutput.name);
  const names = [`type ${options}`, forward, batchNames(name).backwardFromOutput];
  return { ...module, reexports: new Map([...(module.reexports ?? []), [`./${forward}.ts`, names]]) };
}

/** A module that has others compute. */
function gradeModule(activation: Described, code: ActivationCode<NamedLanes>, grade: Target): ModuleText {
  const { name } = activation;
  const declarations = gradeDeclarations(code, grade);
  const text = declarations.map(codeOf).join("\n");
  const used = (names: readonly string[]): string[] => names.filter((one) => mentioned(one, text));
  const options = code.declarations.flatMap((one) => (one.kind === "interface" ? [`type ${one.name}`] : []));
  const passes = [...code.functions.map(({ pass }) => pass), ...used(options)];
  const lanes = used([...new Set(code.functions.flatMap((one) => one.lanes.flatMap(laneNames)))]);
  const imports = new Map([[`./passes/${name}.ts`, passes]]);
  if (lanes.length > 0) imports.set(`./lanes/${name}.ts`, lanes);
  return {
    ...withImports(moduleOf(activation, declarations, new Map()), imports),
    reexports: new Map([[`./passes/${name}.ts`, options]]),
  };
}
