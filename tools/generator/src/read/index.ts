/** `specs/` to the model. A spec is read, never executed; one run reports everything that is wrong. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { Project, type SourceFile, ts } from "ts-morph";
import { analyseActivation } from "../analyse/activation.ts";
import { checkActivation } from "../analyse/checks.ts";
import { createNumeric } from "../analyse/numeric.ts";
import type { Intrinsic, Model } from "../model.ts";
import { readActivation } from "./activation.ts";
import { checkNames } from "./names.ts";
import type { DeclaredActivation, DeclaredIntrinsic } from "./declared.ts";
import { type Diagnostic, type Source, SpecError } from "./diagnostics.ts";
import { readIntrinsic, readSignature } from "./intrinsic.ts";
import type { Reading } from "./scope.ts";

/** Reads a folder that holds `activations/` and `intrinsics/`; throws a SpecError that lists all diagnostics. */
export async function loadModel(specs: string): Promise<Model> {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): void => void diagnostics.push(diagnostic);
  const declared = readSpecs(specs, report);
  checkNames(declared.activations, declared.intrinsics, report);
  if (diagnostics.length > 0) throw new SpecError(diagnostics);
  const intrinsics = new Map(declared.intrinsics.map((one): [string, Intrinsic] => [one.name, strip(one)]));
  const numeric = await createNumeric(intrinsics);
  for (const one of declared.activations) checkActivation(one, intrinsics, numeric, report);
  if (diagnostics.length > 0) throw new SpecError(diagnostics);
  const activations = declared.activations.map((one) => analyseActivation(one, intrinsics));
  return { activations: activations.sort((a, b) => (a.name < b.name ? -1 : 1)), intrinsics };
}

interface DeclaredSpecs {
  readonly activations: DeclaredActivation[];
  readonly intrinsics: DeclaredIntrinsic[];
}

/** Everything that `specs/` declares; whatever is wrong goes to `report`. */
export function readSpecs(specs: string, report: (diagnostic: Diagnostic) => void): DeclaredSpecs {
  const project = new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    compilerOptions: { noLib: true, noResolve: true, target: ts.ScriptTarget.ES2022 },
  });
  const open = (folder: string) => openFolder(specs, folder, project, report);
  const intrinsicFiles = open("intrinsics");
  const signatures = intrinsicFiles.flatMap(({ file, reading }) => readSignature(file, reading) ?? []);
  const vocabulary = new Map(signatures.map(({ name, inputs }) => [name, inputs.length]));
  const intrinsics = intrinsicFiles.flatMap(({ file, reading }) => readIntrinsic(file, vocabulary, reading) ?? []);
  const internal = new Set(intrinsics.filter((one) => one.internal).map((one) => one.name));
  const publicVocabulary = new Map([...vocabulary].filter(([name]) => !internal.has(name)));
  const activations = open("activations").flatMap(({ file, reading }) => readActivation(file, publicVocabulary, reading) ?? []);
  return { activations, intrinsics };
}

function openFolder(
  specs: string,
  folder: string,
  project: Project,
  report: (diagnostic: Diagnostic) => void,
): { file: SourceFile; reading: Reading }[] {
  const path = join(specs, folder);
  if (!existsSync(path))
    throw new Error(`generate: the folder ${path} does not exist; expected specs with activations/ and intrinsics/`);
  return readdirSync(path)
    .filter((name) => name.endsWith(".ts"))
    .sort()
    .map((name) => {
      const source: Source = {
        path: [basename(specs), relative(specs, join(path, name))].join("/").replaceAll("\\", "/"),
        text: readText(join(path, name)),
      };
      return { file: project.createSourceFile(`/${source.path}`, source.text), reading: { source, report } };
    });
}

/** A BOM means nothing; line endings stay, so that columns are those of the file. */
function readText(path: string): string {
  return readFileSync(path, "utf8").replace(/^\uFEFF/, "");
}

function strip({ source: _source, nameSpan: _nameSpan, ...intrinsic }: DeclaredIntrinsic): Intrinsic {
  return intrinsic;
}
