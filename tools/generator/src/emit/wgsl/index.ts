/** @subgrad/wgsl: one module per activation, and one per helper function. */
import type { Activation, Model } from "../../model.ts";
import { noiseKinds } from "../../noise.ts";
import { snakeCase } from "../../text.ts";
import { formulaText, noiseLine, pointLines, requirementLine } from "../documentation.ts";
import type { Files } from "../files.ts";
import { sharedFile } from "../internal.ts";
import { type ModuleText, writeModules } from "../typescript/writer.ts";
import { pairModule } from "./concatenating.ts";
import { helperModules } from "./helpers.ts";
import { passObject, passesOf } from "./functions.ts";
import { drawName } from "./noise.ts";
import { type ActivationModule, activationModule } from "./module.ts";
import { activationObject } from "./object.ts";
import { rowModule } from "./rows/index.ts";

export async function emitWgsl(model: Model): Promise<Files> {
  const activations = [
    ...model.activations.map((one) => [one.name, elementsModule(one, model)] as const),
    ...model.concatenating.map((one) => [one.name, pairModule(one, model)] as const),
    ...model.rows.map((one) => [one.name, rowModule(one, model)] as const),
  ];
  const needed = new Set(activations.flatMap(([, { dependencies }]) => dependencies));
  const modules = helperModules(model, needed);
  for (const [name, { module }] of activations) modules.set(`${name}.ts`, module);
  modules.set("index.ts", indexModule(model));
  const shared = ["describe.ts", "frameworks.ts", "noise-options.ts"].map(
    async (name) => [`internal/${name}`, await sharedFile(name)] as const,
  );
  return new Map([...(await Promise.all(shared)), ...(await writeModules(modules))]);
}

function elementsModule(activation: Activation, model: Model): ActivationModule {
  const passes = passesOf(activation).map((pass) => ({
    pass,
    ...passObject(pass, activation, model.intrinsics),
  }));
  const ofOutput = fromOutputObject(activation, model);
  const drawn = activation.noise === undefined ? [] : [drawName(noiseKinds[activation.noise])];
  return activationModule(activation, {
    type: activation.inputs.length === 1 ? "WgslActivation" : "WgslGatedActivation",
    documentation: documentation(activation),
    value: activationObject(activation, passes, ofOutput?.text),
    helpers: [...[...passes, ...(ofOutput ? [ofOutput] : [])].flatMap((one) => one.dependencies), ...drawn],
  });
}

function fromOutputObject({ fromOutput }: Activation, { intrinsics }: Model) {
  return fromOutput && passObject(passesOf(fromOutput)[0]!, fromOutput, intrinsics);
}

function documentation(activation: Activation): string {
  const { fromOutput } = activation;
  return [
    `${activation.title}: \`act_${snakeCase(activation.name)}\` and its derivatives.`,
    "",
    `\`${formulaText(activation)}\``,
    "",
    ...(fromOutput ? [`From its result y, the derivative is \`${formulaText(fromOutput)}\`.`, ""] : []),
    ...[
      ...noiseLine(activation),
      ...requirementLine(activation),
      ...pointLines(activation, activation.forward),
    ].flatMap((line) => [line, ""]),
    `@see ${activation.reference}`,
  ].join("\n");
}

function indexModule(model: Model): ModuleText {
  const reexports = new Map(
    [...model.activations, ...model.concatenating, ...model.rows].map(({ name }): [string, string[]] => [
      `./${name}.ts`,
      [name],
    ]),
  );
  reexports.set("../runtime/index.ts", ["*"]);
  return { origin: "specs/activations", imports: new Map(), reexports, declarations: [] };
}
