export interface TarEntry {
  readonly name: string;
  readonly mode: number;
  readonly data: Uint8Array;
}

const BLOCK = 512;

/** The files of a ustar archive: plain files with short names, and nothing else. */
export function readTar(archive: Uint8Array): readonly TarEntry[] {
  const entries: TarEntry[] = [];
  for (let offset = 0; offset + BLOCK <= archive.length;) {
    const header = archive.subarray(offset, offset + BLOCK);
    const name = text(header, 0, 100);
    if (name === "") break;
    const size = octal(header, 124, 12);
    const start = offset + BLOCK;
    if (!isPlainFile(header)) throw new Error(`readTar: ${name} is no plain file`);
    // An entry may not leave the folder that it is unpacked into.
    if (!/^\w[\w.-]*$/.test(name)) throw new Error(`readTar: ${name} is no plain file name`);
    if (start + size > archive.length) throw new Error(`readTar: the archive ends within ${name}`);
    entries.push({ name, mode: octal(header, 100, 8) & 0o777, data: archive.subarray(start, start + size) });
    offset = start + Math.ceil(size / BLOCK) * BLOCK;
  }
  return entries;
}

function isPlainFile(header: Uint8Array): boolean {
  return header[156] === "0".charCodeAt(0) || header[156] === 0;
}

function text(header: Uint8Array, start: number, length: number): string {
  const [field] = new TextDecoder().decode(header.subarray(start, start + length)).split("\0");
  return field ?? "";
}

function octal(header: Uint8Array, start: number, length: number): number {
  return Number.parseInt(text(header, start, length).trim() || "0", 8);
}
