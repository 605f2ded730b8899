/** Spellings of one name. */
export const pascalCase = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

export const snakeCase = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

export const constantCase = (name: string): string => snakeCase(name).toUpperCase();

/** The type of one of these words. */
export const unionOf = (words: readonly string[]): string =>
  words.map((word) => JSON.stringify(word)).join(" | ");

export const plural = (name: string): string => (/(?:s|x|ch|sh)$/.test(name) ? `${name}es` : `${name}s`);
