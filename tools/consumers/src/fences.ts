/** The TypeScript examples in a Markdown text. */

export interface Fence {
  /** "README.md:12": where the code starts. */
  readonly place: string;
  readonly code: string;
  /** False where the example says ```ts no-run, for it needs what no test machine has. */
  readonly runs: boolean;
}

/** The examples that use one of our packages. */
export function examplesOf(document: string, markdown: string): Fence[] {
  return fencesOf(document, markdown).filter(({ code }) => /from "@subgrad\//.test(code));
}

function fencesOf(document: string, markdown: string): Fence[] {
  const opening = /^```ts\b(.*)\n([^]*?)^```$/gm;
  return [...markdown.matchAll(opening)].map(({ index, 1: info = "", 2: code = "" }) => ({
    place: `${document}:${markdown.slice(0, index).split("\n").length + 1}`,
    code,
    runs: !info.includes("no-run"),
  }));
}
