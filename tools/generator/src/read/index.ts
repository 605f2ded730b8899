/** `specs/` to the model. A spec is read, never executed; one run reports everything that is wrong. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { Project, type SourceFile, ts } from "ts-morph";
import { analyseActivation } from "../analyse/activation.ts";
import { checkActivation, checkConcatenating } from "../analyse/checks/index.ts";
import { analyseConcatenating } from "../analyse/concatenating.ts";
import { createNumeric } from "../analyse/numeric.ts";
import type { Intrinsic, Model } from "../model.ts";
import { readActivation } from "./activation.ts";
import { isConcatenating, readConcatenating } from "./concatenating.ts";
import { checkCycles } from "./cycles.ts";
import { checkNames } from "./names.ts";
import type {
  DeclaredActivation,
  DeclaredConcatenating,
  DeclaredIntrinsic,
  DeclaredRowActivation,
} from "./declared.ts";
import { type Diagnostic, type Report, type Source, SpecError } from "./diagnostics.ts";
import { readIntrinsic, readSignature } from "./intrinsic.ts";
import { checkRowActivation } from "../rows/checks.ts";
import { createRowNumeric } from "../rows/numeric.ts";
import { readRowActivation } from "./row.ts";
import type { Described } from "./described.ts";
import { analyseRow } from "../rows/analyse.ts";
import type { Reading } from "./scope.ts";

/** Reads a folder that holds `activations/` and `intrinsics/`; throws a SpecError that lists all diagnostics. */
export async function loadModel(specs: string): Promise<Model> {
  const diagnostics: Diagnostic[] = [];
  const report: Report = (diagnostic) => void diagnostics.push(diagnostic);
  const declared = readSpecs(specs, report);
  checkNames(declared, report);
  checkCycles(declared.intrinsics, report);
  const intrinsics = new Map(declared.intrinsics.map((one): [string, Intrinsic] => [one.name, strip(one)]));
  const numeric = await createNumeric(intrinsics);
  const rowNumeric = await createRowNumeric(intrinsics);
  for (const one of sound(declared.activations, diagnostics))
    checkActivation(one, intrinsics, numeric, report);
  for (const one of sound(declared.concatenating, diagnostics))
    checkConcatenating(one, intrinsics, numeric, report);
  for (const one of sound(declared.rows, diagnostics)) checkRowActivation(one, rowNumeric, report);
  if (diagnostics.length > 0) throw new SpecError(diagnostics);
  const activations = declared.activations.map((one) => analyseActivation(one, intrinsics, numeric));
  const concatenating = declared.concatenating.map((one) => analyseConcatenating(one, intrinsics, numeric));
  const rows = declared.rows.map(analyseRow);
  return {
    activations: activations.sort(byName),
    concatenating: concatenating.sort(byName),
    rows: rows.sort(byName),
    intrinsics,
  };
}

const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : 1);

/** The activations that can be checked although other files are wrong: none, where the vocabulary itself is. */
function sound<T extends Described>(
  activations: readonly T[],
  diagnostics: readonly Diagnostic[],
): readonly T[] {
  const wrong = new Set(diagnostics.map((diagnostic) => diagnostic.source.path));
  const vocabularyIsWrong = [...wrong].some((path) => path.includes("/intrinsics/"));
  return vocabularyIsWrong ? [] : activations.filter((one) => !wrong.has(one.source.path));
}

export interface DeclaredSpecs {
  readonly activations: DeclaredActivation[];
  readonly concatenating: DeclaredConcatenating[];
  readonly rows: DeclaredRowActivation[];
  readonly intrinsics: DeclaredIntrinsic[];
}

/** Everything that `specs/` declares; whatever is wrong goes to `report`. */
export function readSpecs(specs: string, report: Report): DeclaredSpecs {
  const project = createProject();
  const open = (folder: string) => openFolder(specs, folder, project, report);
  const intrinsicFiles = open("intrinsics");
  const signatures = intrinsicFiles.flatMap(({ file, reading }) => readSignature(file, reading) ?? []);
  const vocabulary = new Map(signatures.map(({ name, inputs }) => [name, inputs.length]));
  const intrinsics = intrinsicFiles.flatMap(
    ({ file, reading }) => readIntrinsic(file, vocabulary, reading) ?? [],
  );
  const internal = new Set(intrinsics.filter((one) => one.internal).map((one) => one.name));
  const publicVocabulary = new Map([...vocabulary].filter(([name]) => !internal.has(name)));
  const [ofRows, pointwise] = partition(open("activations"), ({ file }) => isOfRows(file));
  const [ofPairs, ofElements] = partition(pointwise, ({ file }) => isConcatenating(file));
  const activations = ofElements.flatMap(
    ({ file, reading }) => readActivation(file, publicVocabulary, reading) ?? [],
  );
  const concatenating = ofPairs.flatMap(
    ({ file, reading }) => readConcatenating(file, publicVocabulary, reading) ?? [],
  );
  const rows = ofRows.flatMap(
    ({ file, reading }) => readRowActivation(file, publicVocabulary, reading) ?? [],
  );
  return { activations, concatenating, rows, intrinsics };
}

/** In memory: nothing that a spec names is looked up. */
export const createProject = (): Project =>
  new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    compilerOptions: { noLib: true, noResolve: true, target: ts.ScriptTarget.ES2022 },
  });

const isOfRows = (file: SourceFile): boolean =>
  file.getExportAssignments().some((one) => /^defineRowActivation\b/.test(one.getExpression().getText()));

function partition<T>(list: readonly T[], test: (one: T) => boolean): [T[], T[]] {
  return [list.filter(test), list.filter((one) => !test(one))];
}

function openFolder(
  specs: string,
  folder: string,
  project: Project,
  report: Report,
): { file: SourceFile; reading: Reading }[] {
  const path = join(specs, folder);
  if (!existsSync(path))
    throw new Error(
      `generate: the folder ${path} does not exist; expected specs with activations/ and intrinsics/`,
    );
  return readdirSync(path)
    .filter((name) => name.endsWith(".ts"))
    .sort()
    .flatMap((name) => {
      const source = openSource(specs, join(path, name), report);
      if (source === undefined) return [];
      return { file: project.createSourceFile(`/${source.path}`, source.text), reading: { source, report } };
    });
}

export function openSource(specs: string, file: string, report: Report): Source | undefined {
  const path = [basename(specs), relative(specs, file)].join("/").replaceAll("\\", "/");
  try {
    return { path, text: readText(file) };
  } catch (error) {
    const message = `the file cannot be read: ${(error as Error).message}`;
    report({
      code: "SG001",
      source: { path, text: "" },
      span: [0, 0],
      message,
      remedy: "put a readable file there",
    });
    return undefined;
  }
}

/** A BOM means nothing; line endings stay, so that columns are those of the file. */
function readText(path: string): string {
  return readFileSync(path, "utf8").replace(/^\uFEFF/, "");
}

function strip({ source: _source, nameSpan: _nameSpan, ...intrinsic }: DeclaredIntrinsic): Intrinsic {
  return intrinsic;
}
