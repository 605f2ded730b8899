/** Every function's size beside its limit, measured in an app that has the packed packages. */
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type CatalogEntry, type FormulaKind, aims, kindOf, kinds, limitOf, limits } from "./size-limits.ts";
import { sizesOf } from "./sizes.ts";

export interface Measured {
  readonly specifier: string;
  readonly name: string;
  readonly kind: FormulaKind;
  readonly size: number;
  readonly limit: number;
}

/** All functions of all packages that have limits. */
export async function measure(folder: string): Promise<Measured[]> {
  const { resolve } = createRequire(join(folder, "package.json"));
  const { catalog } = (await import(pathToFileURL(resolve("@subgrad/scalar/catalog")).href)) as {
    readonly catalog: readonly CatalogEntry[];
  };
  const measured: Measured[] = [];
  for (const specifier of Object.keys(limits)) {
    const sizes = await sizesOf(catalog.map(({ name }) => ({ name, file: resolve(`${specifier}/${name}`) })));
    for (const entry of catalog) {
      const { name } = entry;
      measured.push({
        specifier,
        name,
        kind: kindOf(entry),
        size: sizes[name]!,
        limit: limitOf(specifier, entry),
      });
    }
  }
  return measured;
}

/** Of each package and kind the function that uses most of its limit. */
export function summaryOf(measured: readonly Measured[]): string {
  const groups = new Map<string, Measured[]>();
  for (const one of measured) {
    const title = `${one.specifier}, ${kinds[one.kind]}`;
    groups.set(title, [...(groups.get(title) ?? []), one]);
  }
  const lines = [...groups].map(([title, members]) => {
    const [first] = [...members].sort((a, b) => b.size / b.limit - a.size / a.limit);
    const aim = first!.kind === "polynomial" ? aims.polynomial : aims.others;
    const within = members.filter(({ size }) => size <= aim).length;
    return `${title}: ${within} of ${members.length} within ${aim}; ${lineOf(first!)}`;
  });
  return lines.join("\n");
}

/** The name, and "3841 of 4000" bytes. */
export const lineOf = ({ name, size, limit }: Measured): string => `${name} ${size} of ${limit}`;
