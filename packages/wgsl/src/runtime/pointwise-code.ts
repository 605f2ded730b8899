/** Shaders that answer functions of the elements of whole buffers: one item of a buffer in each invocation. */
import { channelOf } from "./channels.ts";
import { callOf, component, type ElementPlace, type Elements, itemsOf, single } from "./elements.ts";
import {
  elementwiseCode,
  entry,
  type KernelBinding,
  type Output,
  shaderCode,
  type ShaderFrame,
  storageDeclaration,
} from "./kernel-code.ts";
import { scalarOf } from "./storage.ts";

/** What is computed for each element. */
export interface Pointwise {
  readonly elements: Elements;
  readonly outputs: readonly Output[];
  /** The buffers that hold elements to be read. */
  readonly reads: readonly string[];
  /** The one of them that every answer is multiplied by. */
  readonly factor: string | undefined;
}

/** The entry point for the elements behind the last whole item. */
export const TAIL = "tail";

export function pointwiseCode(pointwise: Pointwise, shader: ShaderFrame): string {
  const { outputs, elements } = pointwise;
  const channels = elements.perChannel.length > 0 ? [channelOf] : [];
  const called = [...elements.functions, ...channels, ...(shader.storage.functions ?? [])];
  const whole = { ...shader, functions: [...outputs.map(({ fn }) => fn), ...called] };
  const { width } = shader.storage;
  if (width === 1) return elementwiseCode(whole, elementStatements(pointwise, single(shader.storage)));
  const items = itemStatements(pointwise);
  if (width === 2)
    return shaderCode(whole, [entry("main", "k", "(uniforms.element_count + 1u) / 2u", items)]);
  const entries = [entry("main", "k", "uniforms.element_count / 4u", items), tail(pointwise)];
  return shaderCode(whole, entries, tailDeclarations(pointwise, shader.bindings));
}

const valueAt = ({ elements, factor }: Pointwise, { fn }: Output, at: ElementPlace): string =>
  `${factor === undefined ? "" : `${at.read(factor)} * `}${callOf(fn, elements, at)}`;

function elementStatements(
  pointwise: Pointwise,
  at: ElementPlace,
  nameOf = (buffer: string) => buffer,
): string[] {
  const { elements, outputs } = pointwise;
  const { write } = scalarOf(elements.storage);
  const stores = outputs.map((output) => {
    const place = `${nameOf(output.buffer)}[${output.place}]`;
    return `${place} = ${write(valueAt(pointwise, output, at))};`;
  });
  return [...elements.statements, ...stores];
}

/** In a loop, as every call would be compiled into the shader once more. */
function itemStatements(pointwise: Pointwise): string[] {
  const { reads, outputs, elements } = pointwise;
  const { storage } = elements;
  const { width, read, write } = storage;
  const at = component(storage);
  return [
    ...reads.map((buffer) => `let ${itemsOf(buffer)} = ${read(`${buffer}[k]`)};`),
    ...outputs.map(({ buffer }) => `var ${resultOf(buffer)}: vec${width}<f32>;`),
    `for (var component = 0u; component < ${width}u; component++) {`,
    ...outputs.map((one) => `  ${resultOf(one.buffer)}[component] = ${valueAt(pointwise, one, at)};`),
    "}",
    ...outputs.flatMap(({ buffer }) =>
      width === 2
        ? pairStatements(buffer, write(resultOf(buffer)))
        : [`${buffer}[k] = ${write(resultOf(buffer))};`],
    ),
  ];
}

/** It may replace the buffer that it is computed from. */
const resultOf = (buffer: string): string => `${buffer}_results`;

/** Of an odd number of elements the last pair has but one. */
const pairStatements = (buffer: string, item: string): string[] => [
  `let ${buffer}_pair = ${item};`,
  `let ${buffer}_last = (${buffer}[k] & 0xffff0000u) | (${buffer}_pair & 0x0000ffffu);`,
  `${buffer}[k] = select(${buffer}_pair, ${buffer}_last, 2u * k + 1u == uniforms.element_count);`,
];

const elementsName = (buffer: string): string => `${buffer}_elements`;

/** The same buffers, by their elements: an entry point may use either view. */
function tailDeclarations(
  { elements, reads, outputs }: Pointwise,
  bindings: readonly KernelBinding[],
): string {
  const names = new Set([...reads, ...outputs.map(({ buffer }) => buffer)]);
  return bindings
    .filter(({ name }) => names.has(name))
    .map((binding) =>
      storageDeclaration({ ...binding, name: elementsName(binding.name) }, scalarOf(elements.storage)),
    )
    .join("");
}

function tail(pointwise: Pointwise): string {
  const { read } = scalarOf(pointwise.elements.storage);
  const at: ElementPlace = { index: "i", read: (buffer) => read(`${elementsName(buffer)}[i]`) };
  const statements = elementStatements(pointwise, at, elementsName).map((statement) => `  ${statement}\n`);
  return `@compute @workgroup_size(4)
fn ${TAIL}(@builtin(local_invocation_index) lane: u32) {
  let i = uniforms.element_count / 4u * 4u + lane;
  if (i >= uniforms.element_count) { return; }
${statements.join("")}}
`;
}
