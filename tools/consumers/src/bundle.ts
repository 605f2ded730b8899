import { build } from "esbuild";

export interface Bundle {
  /** The files that contribute code, as esbuild names them. */
  readonly modules: readonly string[];
  readonly text: string;
}

/** What a bundler makes of a program that uses one export. */
export async function bundleOf(folder: string, specifier: string, name: string): Promise<Bundle> {
  const { metafile, outputFiles } = await build({
    stdin: { contents: `export { ${name} } from "${specifier}";`, resolveDir: folder },
    absWorkingDir: folder,
    bundle: true,
    format: "esm",
    metafile: true,
    write: false,
  });
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  const modules = inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path);
  return { modules, text: outputFiles.map(({ text }) => text).join("") };
}

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
