import { cpus } from "node:os";

/** What figures depend on. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly platform: string;
  readonly node: string;
  readonly v8: string;
}

export function thisMachine(): Machine {
  const all = cpus();
  return {
    processor: all[0]?.model.trim() || "unknown processor",
    cores: all.length,
    platform: `${process.platform} ${process.arch}`,
    node: process.versions.node,
    v8: process.versions.v8,
  };
}

/** "Node 26": what the engine's figures are known by. */
export const engineText = ({ node }: Machine): string => `Node ${node.split(".")[0]}`;

export const machineText = ({ processor, cores, platform, node, v8 }: Machine): string =>
  `${processor}, ${cores} ${cores === 1 ? "core" : "cores"}, ${platform}, Node ${node} (V8 ${v8})`;
