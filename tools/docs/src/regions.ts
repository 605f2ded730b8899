/** Parts of a document between `<!-- name:begin -->` and `<!-- name:end -->`: generated, unlike the rest. */

export type Sections = { readonly [name: string]: () => string };

const region = /^<!-- (\w+):begin -->$([^]*?)^<!-- \1:end -->$/gm;
const marker = /^<!-- \w+:(?:begin|end) -->$/gm;

/** The document with its regions written anew; the rest of it stays as it is. */
export function fillRegions(document: string, text: string, sections: Sections): string {
  const rest = text.replace(region, "");
  const [stray] = rest.match(marker) ?? [];
  if (stray !== undefined) throw new Error(`docs: ${document}: ${stray} has no counterpart`);
  return text.replace(region, (_, name: string) => {
    const section = Object.hasOwn(sections, name) ? sections[name] : undefined;
    if (section === undefined)
      throw new Error(
        `docs: ${document}: there is no section ${name}, expected ${Object.keys(sections).join(", ")}`,
      );
    return `<!-- ${name}:begin -->\n\n${section()}\n\n<!-- ${name}:end -->`;
  });
}
