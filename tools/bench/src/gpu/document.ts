import { PASSES, type Pass } from "../functions.ts";
import { lengthText, twoDigits } from "../report/numbers.ts";
import { type Column, gigabytesPerSecond, type GpuResults } from "./results.ts";

export const gpuDocument = (results: GpuResults): string =>
  `${[
    "# Kernels on a GPU",
    `Gigabytes in a second, read and written, of ${lengthText(results.length)} elements. In brackets the part of what \`copyBufferToBuffer\`
moves of elements of that size, which no kernel that reads and writes all of them can exceed by much.`,
    `Measured on ${results.device}, ${CLOCKS[results.clock]}. \`npx -y pnpm@12.21.0 bench --gpu --device default\` measures yours.`,
    limitsTable(results),
    ...PASSES.map((pass) => `## ${HEADINGS[pass]}\n\n${gpuTable(results, pass)}`),
    ...failuresOf(results),
    `## How it is measured\n\n${method(results)}`,
  ].join("\n\n")}\n`;

const CLOCKS = {
  timestamps: "by timestamps of its queue",
  wall: "by the clock of the program, which waits for each sample: it has no timestamps",
};

const HEADINGS: Readonly<Record<Pass, string>> = { forward: "Forward", backward: "Backward" };

function limitsTable({ limits }: GpuResults): string {
  const lines = limits.map((limit) => `| ${limit.title} | ${twoDigits(gigabytesPerSecond(limit))} |`);
  return ["| limit | GB/s |", "| --- | --: |", ...lines].join("\n");
}

/** A column for every kernel that there is for any function. */
export function gpuTable(results: GpuResults, pass: Pass): string {
  const speeds = results.speeds.filter((speed) => speed.pass === pass);
  const columns = results.columns.filter(({ id }) => speeds.some(({ kernel }) => kernel === id));
  const names = [...new Set(speeds.map((speed) => speed.function))];
  const lines = names.map((name) => {
    const cells = columns.map((column) => cell(results, pass, name, column));
    return `| ${name} | ${cells.join(" | ")} |`;
  });
  return [
    `| | ${columns.map(({ title }) => title).join(" | ")} |`,
    `| --- |${columns.map(() => " --: |").join("")}`,
    ...lines,
  ].join("\n");
}

function cell({ speeds, limits }: GpuResults, pass: Pass, name: string, { id, limit }: Column): string {
  const speed = speeds.find((one) => one.pass === pass && one.function === name && one.kernel === id);
  if (speed === undefined) return "–";
  const own = gigabytesPerSecond(speed);
  const most = gigabytesPerSecond(limits.find((one) => one.id === limit)!);
  return `${twoDigits(own)} (${Math.round((100 * own) / most)} %)`;
}

/** One line for each kernel and reason. */
function failuresOf({ failures, columns }: GpuResults): string[] {
  if (failures.length === 0) return [];
  const lines = new Map<string, string[]>();
  for (const { function: name, pass, kernel, reason } of failures) {
    const title = columns.find(({ id }) => id === kernel)!.title;
    const line = `${title}: ${reason}`;
    lines.set(line, [...(lines.get(line) ?? []), `${name} ${pass}`]);
  }
  const texts = [...lines].map(([line, jobs]) => `- ${line} (${jobs.join(", ")})`);
  return [`## Not measured\n\n${texts.join("\n")}`];
}

const method = ({
  effort,
}: GpuResults): string => `- All kernels of a function take ${effort.rounds} turns, one after another. A sample repeats one for at
  least ${effort.sampleMs} ms, and figures are medians of the samples.
- Every kernel is given the same numbers, from N(0, 2). Rows of softmax have 1,000 elements, or all of them where the
  length is no multiple of it.
- Bytes are those of all buffers, each of them counted once: x and y forward; dy, x (or y) and dx backward.
- The formulas of other libraries are theirs, in kernels that load and store vectors of f32; how a library schedules,
  allocates and pads is left out. Neither has backward passes for WebGPU in one kernel.
- On a driver in software, such as SwiftShader, figures only prove that everything runs.`;
