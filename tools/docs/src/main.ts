/** The commands, apart from the process that runs them. */
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { readAnyDevice } from "./any-device.ts";
import { activationsNamed, documents, pictureOf } from "./documents.ts";
import { type Model, allFacts, loadIdentities, loadModel } from "./generator.ts";
import { allAnswers } from "./kinks/answers.ts";
import { type SlopeFunction, slopesFrom } from "./kinks/slopes.ts";
import { kinksTable } from "./kinks/table.ts";
import { apply, changes, describeChange } from "./output.ts";
import { readReport } from "./report.ts";

const usage = `usage: subgrad-docs [--check]                        write or check the generated parts of the documentation
       subgrad-docs plot NAME [parameter=value ...]  print the picture of an activation, an SVG
       subgrad-docs kinks [NAME ...]                 print what every framework answers at the kinks of activations
options: --root DIR  the root of the repository, default: here
`;

/** Where text goes. */
export interface Streams {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}

/** Answers the exit code. */
export async function main(args: readonly string[], streams: Streams): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { check: { type: "boolean", default: false }, root: { type: "string", default: "." } },
  });
  const root = resolve(values.root);
  const [command, ...names] = positionals;
  if (command === undefined) return update(root, values.check, streams);
  const text = values.check ? undefined : await printed(command, names, join(root, "specs"));
  if (text === undefined) streams.error(usage);
  else streams.out(text);
  return text === undefined ? 2 : 0;
}

/** What a command prints; nothing if it is none. */
async function printed(
  command: string,
  [name, ...others]: readonly string[],
  specs: string,
): Promise<string | undefined> {
  if (command === "plot" && name !== undefined)
    return pictureOf("plot", await loadModel(specs), name, others);
  if (command !== "kinks") return undefined;
  return kinksOf(await loadModel(specs), name === undefined ? [] : [name, ...others]);
}

/** Of all activations, unless some are named. */
async function kinksOf(model: Model, names: readonly string[]): Promise<string> {
  const wanted = names.flatMap((name) => activationsNamed("kinks", model, name));
  const activations = wanted.length === 0 ? undefined : wanted;
  return `${kinksTable(model, allAnswers(model, await packageSlopes(), activations))}\n`;
}

const packageSlopes = async (): Promise<SlopeFunction> => slopesFrom(await import("@subgrad/scalar"));

async function update(root: string, check: boolean, { out, error }: Streams): Promise<number> {
  const specs = join(root, "specs");
  const model = await loadModel(specs);
  const identities = loadIdentities(specs, model);
  const judged = {
    facts: await allFacts(model),
    report: readReport(join(root, "report", "conformance.json"), model, identities),
    onAnyDevice: readAnyDevice(join(root, "report", "any-device.json"), model),
  };
  const found = changes(root, documents(root, model, judged, await packageSlopes(), identities));
  if (check && found.length > 0) {
    for (const change of found) error(describeChange(change));
    error(`${found.length} documents are out of date; run: npx -y pnpm@12.21.0 docs\n`);
    return 1;
  }
  for (const change of found) {
    apply(root, change);
    out(`${change.after === undefined ? "removed" : "wrote"} ${change.path}\n`);
  }
  if (found.length === 0) out("the documentation is up to date\n");
  return 0;
}
