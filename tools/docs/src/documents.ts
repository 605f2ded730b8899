/** Every file that this tool answers for, as it ought to be. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { activationsTable } from "./activations.ts";
import { type AnyDeviceResult, anyDeviceTable } from "./any-device.ts";
import { factsRows, factsTable } from "./book/facts-table.ts";
import { book, folders, gallery, namesIn } from "./book/index.ts";
import { type Activation, type Facts, type Identity, type Model, functionsOfElements } from "./generator.ts";
import { identitiesTables } from "./identities.ts";
import { type KinkAnswers, allAnswers } from "./kinks/answers.ts";
import { drawKinks } from "./kinks/picture.ts";
import { kinkSections } from "./kinks/sections.ts";
import type { SlopeFunction } from "./kinks/slopes.ts";
import { kinksTable } from "./kinks/table.ts";
import { drawPicture } from "./plot/picture.ts";
import { parametersFrom } from "./plot/settings.ts";
import { subjectOf } from "./plot/subject.ts";
import { type Sections, fillRegions } from "./regions.ts";
import type { Report } from "./report.ts";
import { stacksTable } from "./stacks.ts";
import { functionsList, summaryTable } from "./summary.ts";
import { exceptionsList, promisesTable, resultsTable } from "./tables.ts";

const pictures = "docs/images";

/** Texts by path, relative to the root; nothing where a file is one too many. */
export type Documents = ReadonlyMap<string, string | undefined>;

/** What was found of functions: by the conformance suite, and by the generator. */
export interface Found {
  readonly facts: ReadonlyMap<string, Facts>;
  readonly report: Report;
  readonly onAnyDevice: readonly AnyDeviceResult[];
}

export function documents(
  root: string,
  model: Model,
  found: Found,
  slope: SlopeFunction,
  identities: readonly Identity[] = [],
): Documents {
  const { report, onAnyDevice, facts } = found;
  const kinks = once(() => allAnswers(model, slope));
  const sections = sectionsFrom(model, found, kinks, identities);
  const draw = (owner: string, file: string): string => {
    const [, name] = file.split("/");
    return name === undefined
      ? pictureOf(owner, model, file, [])
      : kinksPictureOf(owner, name, kinks(), slope);
  };
  const texts = new Map<string, string | undefined>(orphans(root).map((path) => [path, undefined]));
  for (const path of ["README.md", ...filesIn(root, "docs", ".md"), ...filesIn(root, "docs", ".html")]) {
    const text = fillRegions(path, readFileSync(join(root, path), "utf8"), sections);
    texts.set(path, text);
    for (const file of picturesIn(text))
      texts.set(`${pictures}/${file}.svg`, draw(`docs: ${path} shows images/${file}.svg`, file));
  }
  const names = new Set([...texts.values()].flatMap((text) => namesIn(text ?? "")));
  const pages = names.size === 0 ? [] : book({ model, report, onAnyDevice, facts, kinks: kinks() }, names);
  return new Map([...texts, ...pages]);
}

function sectionsFrom(
  model: Model,
  { report, onAnyDevice, facts }: Found,
  kinks: () => readonly KinkAnswers[],
  identities: readonly Identity[],
): Sections {
  return {
    activations: () => activationsTable(model),
    anyDevice: () => anyDeviceTable(model, onAnyDevice),
    exceptions: () => exceptionsList(model),
    identities: () => identitiesTables(identities, report),
    kinks: () => kinksTable(model, kinks()),
    kinkPictures: () => kinkSections(kinks()),
    facts: () => factsTable({ model, facts }),
    factsRows: () => factsRows({ model, facts }),
    functions: () => functionsList(model),
    gallery: () => gallery(model),
    promises: promisesTable,
    results: () => resultsTable(model, report),
    stacks: () => stacksTable(report),
    summary: () => summaryTable(model, report),
  };
}

/** A picture is wanted where a document shows it. */
const picturesIn = (text: string): string[] =>
  [...text.matchAll(/\bimages\/((?:kinks\/)?\w+)\.svg\b/g)].map(([, file]) => file!);

const orphans = (root: string): string[] =>
  [pictures, `${pictures}/kinks`, ...folders].flatMap((folder) => [
    ...filesIn(root, folder, ".svg"),
    ...(folder === pictures ? [] : filesIn(root, folder, ".md")),
  ]);

function kinksPictureOf(
  owner: string,
  name: string,
  all: readonly KinkAnswers[],
  slope: SlopeFunction,
): string {
  const kinks = all.filter(({ activation }) => activation.name === name);
  if (kinks.length === 0) throw new Error(`${owner}: no spec called ${name} has kinks`);
  return drawKinks(kinks, slope);
}

function once<T>(compute: () => T): () => T {
  let found: { readonly value: T } | undefined;
  return () => (found ??= { value: compute() }).value;
}

/** The picture of an activation, by name; `alpha=2` sets a parameter. */
export function pictureOf(owner: string, model: Model, name: string, settings: readonly string[]): string {
  const [activation, ...others] = activationsNamed(owner, model, name) as [Activation, ...Activation[]];
  if (others.length > 0)
    throw new Error(`${owner}: ${name} has two curves, expected ${activation.name} or ${others[0]!.name}`);
  return drawPicture(subjectOf(model, activation, parametersFrom(owner, activation.parameters, settings)));
}

/** Of a concatenating function both halves, which have names of their own too. */
export function activationsNamed(owner: string, model: Model, name: string): readonly Activation[] {
  const all = functionsOfElements(model);
  const found = all.filter((one) => one.name === name || one.half?.of === name);
  if (found.length > 0) return found;
  const known = all.map((one) => one.name).join(", ");
  throw new Error(`${owner}: there is no activation ${name}, expected ${known}`);
}

function filesIn(root: string, folder: string, ending: string): string[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => `${folder}/${name}`);
}
