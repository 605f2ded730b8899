/** `src/gen/internal/` of the JavaScript packages: f64 kernels, and the helpers that are written by hand. */
import { readFileSync } from "node:fs";
import type { Expression } from "../ir/nodes.ts";
import type { Intrinsic, Model } from "../model.ts";
import { type Files, header } from "./files.ts";
import { kernelText } from "./kernel-text.ts";
import { drawModules } from "./noise.ts";
import { noiseOf, reachableIntrinsics, usesOperation } from "./reachable.ts";
import {
  bodyStatements,
  internalImports,
  javaScriptDialect,
  runtimeFunctions,
} from "./typescript/javascript.ts";
import { type ModuleText, formatTypeScript } from "./typescript/writer.ts";

/** Helpers of which every JavaScript package that needs them carries a copy: packages depend on nothing. */
export async function sharedFiles(model: Model, others: readonly string[] = []): Promise<Files> {
  const used = [...runtimeFunctions].filter(([operation]) => usesOperation(model, "f64", operation));
  const noise = noiseOf(model).size > 0 ? ["describe.ts", "noise-options.ts", "noise.ts", "philox.ts"] : [];
  const shared = [
    "conventions.ts",
    "frameworks.ts",
    ...noise,
    ...others,
    ...used.map(([, name]) => `${name}.ts`),
  ];
  const files = [...new Set(shared)].map(
    async (name) => [`internal/${name}`, await sharedFile(name)] as const,
  );
  return new Map(await Promise.all(files));
}

/** The text of one of them. */
export function sharedFile(name: string): Promise<string> {
  const text = readFileSync(new URL(`./shared/${name}`, import.meta.url), "utf8");
  return formatTypeScript(name, `${header(`tools/generator/src/emit/shared/${name}`)}\n${text}`);
}

/** One module per kernel that the activations, or further formulas, need and JavaScript does not have itself, and what draws their noise. */
export function kernelModules(model: Model, further: readonly Expression[] = []): Map<string, ModuleText> {
  const modules = reachableIntrinsics(model, "f64", further)
    .filter((intrinsic) => intrinsic.f64 !== "native")
    .map(
      (intrinsic) => [`internal/${intrinsic.name}.ts`, kernelModule(intrinsic, model.intrinsics)] as const,
    );
  return new Map([...modules, ...drawModules(model)]);
}

function kernelModule(intrinsic: Intrinsic, intrinsics: Model["intrinsics"]): ModuleText {
  const kernel = intrinsic.f64;
  if (kernel === "native") throw new Error(`${intrinsic.name} has no kernel of its own`);
  const imports = internalImports([kernel], { intrinsics });
  return {
    origin: `specs/intrinsics/${intrinsic.name}.ts`,
    imports: new Map([...imports].map(([file, names]) => [`./${file}`, names])),
    declarations: [
      {
        kind: "function",
        name: intrinsic.name,
        documentation: kernelText(intrinsic),
        exported: true,
        parameters: intrinsic.inputs.map((input) => `${input}: number`),
        returns: "number",
        body: bodyStatements(kernel, javaScriptDialect({ intrinsics })),
      },
    ],
  };
}
