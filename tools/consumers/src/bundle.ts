import { basename } from "node:path";
import { type Plugin, build } from "esbuild";

export interface Bundle {
  /** The files that contribute code, as esbuild names them. */
  readonly modules: readonly string[];
  readonly text: string;
}

const ENTRY = "entry:";
const OUTPUTS = "bundles";

/** What a bundler makes of programs that use one export each. They are linked one by one, from files that are read once. */
export async function bundlesOf(
  folder: string,
  specifier: string,
  names: readonly string[],
): Promise<ReadonlyMap<string, Bundle>> {
  const { metafile, outputFiles } = await build({
    entryPoints: names.map((name) => ({ in: `${ENTRY}${name}`, out: name })),
    plugins: [programs(folder, specifier)],
    absWorkingDir: folder,
    outdir: OUTPUTS,
    bundle: true,
    splitting: false,
    format: "esm",
    metafile: true,
    write: false,
  });
  const texts = new Map(outputFiles.map(({ path, text }) => [basename(path, ".js"), text]));
  return new Map(
    names.map((name) => {
      const inputs = Object.entries(metafile.outputs[`${OUTPUTS}/${name}.js`]!.inputs);
      const modules = inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path);
      return [name, { modules, text: texts.get(name)! }];
    }),
  );
}

const programs = (folder: string, specifier: string): Plugin => ({
  name: "programs",
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: new RegExp(`^${ENTRY}`) }, ({ path }) => ({
      path: path.slice(ENTRY.length),
      namespace: "program",
    }));
    onLoad({ filter: /./, namespace: "program" }, ({ path }) => ({
      contents: `export { ${path} } from "${specifier}";`,
      resolveDir: folder,
    }));
  },
});

/** Every file that is loaded with one of these. */
export async function reachedFrom(folder: string, files: readonly string[]): Promise<string[]> {
  const options = { bundle: true, format: "esm", metafile: true, write: false, outdir: "out" } as const;
  const { metafile } = await build({ ...options, absWorkingDir: folder, entryPoints: [...files] });
  return Object.keys(metafile.inputs);
}

/** Those of `names` that the text declares. */
export function declaredNames(text: string, names: readonly string[]): string[] {
  return names.filter((name) => new RegExp(`\\b(?:function|const|let|var|class) ${name}\\b`).test(text));
}
