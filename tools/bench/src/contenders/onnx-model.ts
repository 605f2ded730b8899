/**
 * ONNX models of a single function, as bytes: the few fields of onnx.proto (onnx/onnx on GitHub, IR version 10) that
 * they need, in the wire format of Protocol Buffers.
 */

export interface Node {
  readonly operator: string;
  readonly inputs: readonly string[];
  readonly output: string;
  readonly attributes?: Readonly<Record<string, number | string>>;
  /** Of type int, which `axis` and its like are. */
  readonly integers?: Readonly<Record<string, number>>;
}

type Field = readonly number[];

const varint = (value: number): number[] =>
  value < 128 ? [value] : [(value % 128) + 128, ...varint(Math.floor(value / 128))];

const integer = (field: number, value: number): Field => [...varint(field * 8), ...varint(value)];

const bytes = (field: number, content: readonly number[]): Field => [
  ...varint(field * 8 + 2),
  ...varint(content.length),
  ...content,
];

const message = (field: number, ...fields: readonly Field[]): Field => bytes(field, fields.flat());

const text = (field: number, value: string): Field => bytes(field, [...new TextEncoder().encode(value)]);

const float = (field: number, value: number): Field => [
  ...varint(field * 8 + 5),
  ...new Uint8Array(Float32Array.of(value).buffer),
];

/** The numbers of types in AttributeProto. */
const TYPE = { float: 1, int: 2, string: 3 } as const;

function attribute(name: string, value: number | string, isInteger = false): Field {
  const named = text(1, name);
  if (typeof value === "string") return message(5, named, text(4, value), integer(20, TYPE.string));
  if (isInteger) return message(5, named, integer(3, value), integer(20, TYPE.int));
  return message(5, named, float(2, value), integer(20, TYPE.float));
}

const node = ({ operator, inputs, output, attributes = {}, integers = {} }: Node): Field =>
  message(
    1,
    ...inputs.map((name) => text(1, name)),
    text(2, output),
    text(4, operator),
    ...Object.entries(attributes).map(([name, value]) => attribute(name, value)),
    ...Object.entries(integers).map(([name, value]) => attribute(name, value, true)),
  );

const FLOAT_TENSOR = 1;

function tensor(field: number, name: string, shape: readonly number[]): Field {
  const dimensions = shape.map((length) => message(1, integer(1, length)));
  const type = message(1, integer(1, FLOAT_TENSOR), message(2, ...dimensions));
  return message(field, text(1, name), message(2, type));
}

const IR_VERSION = 10;

/** From x to y, both of this shape. */
export function onnxModel(nodes: readonly Node[], shape: readonly number[], opset: number): Uint8Array {
  const graph = [...nodes.map(node), text(2, "graph"), tensor(11, "x", shape), tensor(12, "y", shape)];
  return Uint8Array.from(
    [integer(1, IR_VERSION), message(7, ...graph), message(8, text(1, ""), integer(2, opset))].flat(),
  );
}
