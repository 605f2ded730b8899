/** What an app carries that imports one function: minified by esbuild, compressed by gzip, the runtime included. */
import esbuildPlugins from "@size-limit/esbuild";
import filePlugins from "@size-limit/file";
import sizeLimit from "size-limit";

/** At a time; every one is a bundle in a temporary folder of its own. */
const TOGETHER = 16;

export interface Import {
  readonly name: string;
  readonly file: string;
}

/** The bytes of each function when it is the only one that is imported. */
export async function sizesOf(imports: readonly Import[]): Promise<{ readonly [name: string]: number }> {
  const sizes: [name: string, size: number][] = [];
  for (let start = 0; start < imports.length; start += TOGETHER) {
    const some = imports.slice(start, start + TOGETHER);
    const checks = some.map(({ name, file }) => ({
      files: [],
      import: { [file]: `{ ${name} }` },
      gzip: true,
    }));
    const measured = await sizeLimit([...esbuildPlugins, ...filePlugins], { checks });
    (measured as { size: number }[]).forEach(({ size }, index) => sizes.push([some[index]!.name, size]));
  }
  return Object.fromEntries(sizes);
}
