/** Spellings of one name. */
export const pascalCase = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

export const snakeCase = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

export const constantCase = (name: string): string => snakeCase(name).toUpperCase();

export const plural = (name: string): string => (/(?:s|x|ch|sh)$/.test(name) ? `${name}es` : `${name}s`);
