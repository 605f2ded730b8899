/**
 * Where a·b + c may be rounded once. An engine with relaxed SIMD has an instruction for it, others do not know it; so a module
 * has a product and a sum, each with a `nop` behind it that says so, and packages/batch/src/runtime/backend.ts puts the
 * other instruction in their place.
 * @module
 */

const MUL = [0xfd, 0xe6, 0x01];
const ADD = [0xfd, 0xe4, 0x01];
const MADD = [0xfd, 0x85, 0x02];
const NOP = 0x01;
const CODE_SECTION = 10;
const HEADER_BYTES = 8;

/** `plain`, which `fused` is the same as but for products and sums, with marks. */
export function marked(plain: Uint8Array, fused: Uint8Array): Uint8Array {
  const [both, other] = [sections(plain), sections(fused)];
  const parts = both.map(({ id, content }, index) => {
    const marks = id === CODE_SECTION ? markedCode(content, other[index]!.content) : content;
    return [id, ...leb(marks.length), ...marks];
  });
  const result = Uint8Array.of(...plain.subarray(0, HEADER_BYTES), ...parts.flat());
  expectFused(result, fused);
  return result;
}

interface Section {
  readonly id: number;
  readonly content: Uint8Array;
}

function sections(bytes: Uint8Array): Section[] {
  const found: Section[] = [];
  for (let at = HEADER_BYTES; at < bytes.length;) {
    const { value: size, next } = lebAt(bytes, at + 1);
    found.push({ id: bytes[at]!, content: bytes.subarray(next, next + size) });
    at = next + size;
  }
  return found;
}

function markedCode(plain: Uint8Array, fused: Uint8Array): number[] {
  const [own, other] = [bodies(plain), bodies(fused)];
  const marks = own.map((body, index) => markedBody(body, other[index]!));
  return [...leb(own.length), ...marks.flatMap((body) => [...leb(body.length), ...body])];
}

function bodies(code: Uint8Array): Uint8Array[] {
  const { value: count, next: first } = lebAt(code, 0);
  let at = first;
  return Array.from({ length: count }, () => {
    const { value: size, next } = lebAt(code, at);
    at = next + size;
    return code.subarray(next, at);
  });
}

/** The first differences are those of a product that the other has not, or of a sum: instructions are in step till then. */
function markedBody(plain: Uint8Array, fused: Uint8Array): number[] {
  const result: number[] = [];
  for (let own = 0, other = 0; own < plain.length;) {
    const isProduct = isAt(plain, own, MUL) && !isAt(fused, other, MUL);
    const isSum = isAt(plain, own, ADD) && isAt(fused, other, MADD);
    if (isProduct || isSum) {
      result.push(...(isProduct ? MUL : ADD), NOP);
      own += 3;
      if (isSum) other += 3;
    } else {
      if (plain[own] !== fused[other])
        throw new Error("the two builds differ in more than products and sums");
      result.push(plain[own]!);
      own++;
      other++;
    }
  }
  return result;
}

const isAt = (bytes: Uint8Array, at: number, code: readonly number[]): boolean =>
  code.every((byte, index) => bytes[at + index] === byte);

/** What the runtime makes of marks has to be what is meant: by chance other digits could look like them. */
function expectFused(marks: Uint8Array, fused: Uint8Array): void {
  const meant = fused.filter((_, at) => isAt(fused, at, MADD)).length;
  const [sum, product] = [ADD, MUL].map((code) => hexadecimal([...code, NOP])) as [string, string];
  const withSums = hexadecimal(marks).split(sum);
  const withProducts = withSums.join(hexadecimal([...MADD, NOP])).split(product);
  if (withSums.length !== meant + 1 || withProducts.length !== meant + 1)
    throw new Error("digits of a module look like marks");
}

const hexadecimal = (bytes: Uint8Array | readonly number[]): string => Buffer.from(bytes).toString("hex");

function leb(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...leb(value >>> 7)];
}

function lebAt(bytes: Uint8Array, at: number): { readonly value: number; readonly next: number } {
  const byte = bytes[at]!;
  if (byte < 128) return { value: byte, next: at + 1 };
  const rest = lebAt(bytes, at + 1);
  return { value: (byte & 127) + 128 * rest.value, next: rest.next };
}
