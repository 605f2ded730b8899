/** The vocabulary of @subgrad/spec: one declaration per intrinsic, so that formulas are checked in the editor. */
import type { Intrinsic, Model } from "../model.ts";
import { type Files, header } from "./files.ts";
import { frameworks } from "./shared/frameworks.ts";
import { type Declaration, formatTypeScript, writeModules } from "./typescript/writer.ts";

export async function emitVocabulary(model: Model): Promise<Files> {
  const all = [...model.intrinsics.values()];
  const modules = {
    "vocabulary.ts": all.filter((intrinsic) => !intrinsic.internal),
    "kernels.ts": all.filter((intrinsic) => intrinsic.internal),
  };
  const written = await writeModules(
    new Map(
      Object.entries(modules).map(([path, intrinsics]) => [
        path,
        {
          origin: "specs/intrinsics",
          imports: new Map(intrinsics.length === 0 ? [] : [["../read-only.ts", ["readOnly"]]]),
          declarations: intrinsics.map(declaration),
        },
      ]),
    ),
  );
  return new Map([["frameworks.ts", await frameworksModule()], ...written]);
}

/** A type alone: specs have no use for the list. */
function frameworksModule(): Promise<string> {
  const type = frameworks.map((name) => JSON.stringify(name)).join(" | ");
  return formatTypeScript(
    "frameworks.ts",
    `${header("tools/generator/src/emit/shared/frameworks.ts")}
/** Frameworks whose answers at kinks the specs record. Keras answers by what lies beneath it. */
export type Framework = ${type};
`,
  );
}

function declaration({ name, title, inputs }: Intrinsic): Declaration {
  return {
    kind: "function",
    name,
    documentation: `${title}.`,
    exported: true,
    parameters: inputs.map((input) => `_${input}: number`),
    returns: "number",
    body: [`return readOnly(${JSON.stringify(name)});`],
  };
}
