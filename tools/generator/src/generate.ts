import { existsSync } from "node:fs";
import { join } from "node:path";
import { emitBatch } from "./emit/batch/index.ts";
import { emitScalar } from "./emit/scalar/index.ts";
import { emitVocabulary } from "./emit/vocabulary.ts";
import { emitWgsl } from "./emit/wgsl/index.ts";
import type { Files } from "./emit/files.ts";
import type { Model } from "./model.ts";
import type { Output } from "./output.ts";
import { loadIdentities } from "./read/identities/index.ts";
import { loadModel } from "./read/index.ts";

type Emitter = (model: Model) => Promise<Files>;

/** What is generated from specs, by package. */
const emitters: { readonly [name: string]: Emitter } = {
  batch: emitBatch,
  scalar: emitScalar,
  spec: emitVocabulary,
  wgsl: emitWgsl,
};

/** Everything that the specs under `root` say the packages must hold. */
export async function generate(root: string): Promise<Output[]> {
  const specs = join(root, "specs");
  if (!existsSync(specs))
    throw new Error(`generate: ${specs} does not exist; run from the root of the repository, or pass --root`);
  const model = await loadModel(specs);
  // Nothing is generated from them, but what is wrong with them is told here.
  loadIdentities(specs, model);
  return Promise.all(
    Object.entries(emitters).map(async ([name, emit]) => ({
      folder: join(root, "packages", name, "src", "gen"),
      files: await emit(model),
    })),
  );
}
