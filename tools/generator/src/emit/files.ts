/** What an emitter answers: texts by path, relative to the package. */
export type Files = ReadonlyMap<string, string>;

export const header = (origin: string): string =>
  `// Generated from ${origin} by @subgrad/generator. Do not edit.`;
