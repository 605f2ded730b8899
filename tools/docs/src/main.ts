/** The commands, apart from the process that runs them. */
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { documents, pictureOf } from "./documents.ts";
import { loadModel } from "./generator.ts";
import { slopesFrom } from "./kinks/slopes.ts";
import { apply, changes, describeChange } from "./output.ts";
import { readReport } from "./report.ts";

const usage = `usage: subgrad-docs [--check]                        write or check the generated parts of the documentation
       subgrad-docs plot NAME [parameter=value ...]  print the picture of an activation, an SVG
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
  const [command, name, ...settings] = positionals;
  if (command === undefined) return update(root, values.check, streams);
  if (command !== "plot" || name === undefined || values.check) {
    streams.error(usage);
    return 2;
  }
  streams.out(pictureOf("plot", await loadModel(join(root, "specs")), name, settings));
  return 0;
}

async function update(root: string, check: boolean, { out, error }: Streams): Promise<number> {
  const model = await loadModel(join(root, "specs"));
  const report = readReport(join(root, "report", "conformance.json"), model);
  const slope = slopesFrom(await import("@subgrad/scalar"));
  const found = changes(root, documents(root, model, report, slope));
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
