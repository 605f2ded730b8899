/** The vocabulary of @subgrad/spec: one declaration per intrinsic, so that formulas are checked in the editor. */
import type { Intrinsic, Model } from "../model.ts";
import type { Files } from "./files.ts";
import { sharedFile } from "./internal.ts";
import { type Declaration, writeModules } from "./typescript/writer.ts";

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
  return new Map([["frameworks.ts", await sharedFile("frameworks.ts")], ...written]);
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
