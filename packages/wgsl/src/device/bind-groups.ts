import type { BufferLike, DeviceLike } from "./gpu.ts";

/** What is bound, in the order of the bindings. */
export interface Resource {
  readonly buffer: BufferLike;
  /** In bytes, as the size is. */
  readonly offset: number;
  readonly size: number;
}

/** The groups of some buffers, by where in these they begin and end. */
interface Node {
  readonly next: WeakMap<BufferLike, Node>;
  readonly groups: Map<string, object>;
}

/** Of one combination of buffers. */
const MAX_GROUPS = 64;

const createNode = (): Node => ({ next: new WeakMap(), groups: new Map() });

/** Bind groups, made once. They are found by way of their buffers, weakly: none keeps a buffer from being collected. */
export function createBindGroups(
  device: DeviceLike,
  layout: object,
): (label: string, resources: readonly Resource[]) => object {
  const root = createNode();
  return (label, resources) => {
    const { groups } = resources.reduce((node, { buffer }) => nextOf(node, buffer), root);
    const place = resources.map(({ offset, size }) => `${offset}+${size}`).join();
    return remembered(groups, place, MAX_GROUPS, () => {
      const entries = resources.map((resource, binding) => ({ binding, resource }));
      return device.createBindGroup({ label, layout, entries });
    });
  };
}

function nextOf({ next }: Node, buffer: BufferLike): Node {
  const known = next.get(buffer);
  if (known) return known;
  const made = createNode();
  next.set(buffer, made);
  return made;
}

/** The value of the key, made where it is missing; of more than `limit` the one that was used least recently is forgotten. */
export function remembered<V>(values: Map<string, V>, key: string, limit: number, make: () => V): V {
  const value = values.get(key) ?? make();
  values.delete(key);
  values.set(key, value);
  if (values.size > limit) values.delete(values.keys().next().value!);
  return value;
}
