import { describe, expect, test } from "vitest";
import { readTar } from "./tar.ts";

interface Header {
  readonly name: string;
  readonly size: number;
  readonly type?: string;
}

function entry({ name, size, type = "0" }: Header): Buffer {
  const block = Buffer.alloc(512);
  block.write(name, 0);
  block.write("0000755\0", 100);
  block.write(`${size.toString(8).padStart(11, "0")}\0`, 124);
  block.write(type, 156);
  block.write("ustar\0", 257);
  return Buffer.concat([block, Buffer.alloc(Math.ceil(size / 512) * 512, name)]);
}

const END = Buffer.alloc(1024);

describe("readTar", () => {
  test("reads files of every length", () => {
    const sizes = [0, 1, 511, 512, 513];
    const files = sizes.map((size) => entry({ name: `lib${size}.so.1`, size }));
    const entries = readTar(Buffer.concat([...files, END]));
    expect(entries.map(({ name, mode, data }) => [name, mode, data.length])).toEqual(
      sizes.map((size) => [`lib${size}.so.1`, 0o755, size]),
    );
    expect(Buffer.from(entries[4]?.data ?? []).toString()).toBe("lib513.so.1".repeat(47).slice(0, 513));
  });

  test.each([
    [{ name: "../escape", size: 0 }, "readTar: ../escape is no plain file name"],
    [{ name: "folder", size: 0, type: "5" }, "readTar: folder is no plain file"],
  ])("refuses %j", (header, message) => {
    expect(() => readTar(Buffer.concat([entry(header), END]))).toThrow(message);
  });

  test("refuses an archive that ends too early", () => {
    const archive = entry({ name: "lib.so", size: 2000 }).subarray(0, 1024);
    expect(() => readTar(archive)).toThrow("readTar: the archive ends within lib.so");
  });
});
