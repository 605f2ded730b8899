import { describe, expect, test } from "vitest";
import { onnxModel } from "./onnx-model.ts";

type Message = Readonly<Record<number, readonly (number | Uint8Array)[]>>;

/** What any reader of Protocol Buffers makes of bytes: by number, all values of a field. */
function decoded(bytes: Uint8Array): Message {
  const fields: Record<number, (number | Uint8Array)[]> = {};
  let at = 0;
  const varint = (): number => {
    let value = 0;
    for (let shift = 1; ; shift *= 128) {
      const byte = bytes[at++]!;
      value += (byte & 127) * shift;
      if (byte < 128) return value;
    }
  };
  const take = (length: number): Uint8Array => bytes.slice(at, (at += length));
  while (at < bytes.length) {
    const key = varint();
    const value = key % 8 === 0 ? varint() : take(key % 8 === 2 ? varint() : 4);
    (fields[key >> 3] ??= []).push(value);
  }
  return fields;
}

const inside = (message: Message, field: number, place = 0): Message =>
  decoded(message[field]![place] as Uint8Array);
const textOf = (message: Message, field: number): string =>
  new TextDecoder().decode(message[field]![0] as Uint8Array);

const nodes = [
  { operator: "Elu", inputs: ["x"], output: "h", attributes: { alpha: 0.5, mode: "fast" } },
  { operator: "Mul", inputs: ["x", "h"], output: "y", integers: { axis: 300 } },
];

describe("onnxModel", () => {
  const model = decoded(onnxModel(nodes, [1000, 7], 20));
  const graph = inside(model, 7);

  test("states versions", () => {
    expect(model[1]).toEqual([10]);
    expect(inside(model, 8)[2]).toEqual([20]);
  });

  test("has nodes with their inputs, outputs and attributes", () => {
    const [first, second] = [inside(graph, 1, 0), inside(graph, 1, 1)];
    expect([textOf(first, 4), textOf(first, 1), textOf(first, 2)]).toEqual(["Elu", "x", "h"]);
    expect(second[1]).toHaveLength(2);
    const [alpha, mode, axis] = [inside(first, 5, 0), inside(first, 5, 1), inside(second, 5, 0)];
    expect([textOf(alpha, 1), textOf(mode, 1), textOf(axis, 1)]).toEqual(["alpha", "mode", "axis"]);
    expect([...new Float32Array((alpha[2]![0] as Uint8Array).buffer)]).toEqual([0.5]);
    expect([textOf(mode, 4), axis[3]]).toEqual(["fast", [300]]);
    expect([alpha[20], mode[20], axis[20]]).toEqual([[1], [3], [2]]);
  });

  test.each([
    ["x", 11],
    ["y", 12],
  ])("%s is of 32-bit floats and of the shape", (name, field) => {
    const value = inside(graph, field);
    const type = inside(inside(value, 2), 1);
    const shape = inside(type, 2);
    expect([textOf(value, 1), type[1]]).toEqual([name, [1]]);
    expect([0, 1].map((place) => inside(shape, 1, place)[1])).toEqual([[1000], [7]]);
  });
});
