/**
 * The part of WebGPU that is used here, as interfaces that its objects fulfil: so neither this package nor its users need
 * particular declarations of WebGPU, be it `@webgpu/types` or those of TypeScript's DOM library.
 */

/** A `GPUBuffer`. */
export interface BufferLike {
  readonly size: number;
  readonly usage: number;
  mapAsync(mode: number, offset?: number, size?: number): Promise<unknown>;
  getMappedRange(offset?: number, size?: number): ArrayBuffer;
  unmap(): void;
  destroy(): void;
}

/** A `GPUComputePassEncoder`. */
export interface PassLike {
  setPipeline(pipeline: object): void;
  setBindGroup(index: number, group: object | null | undefined): void;
  dispatchWorkgroups(x: number, y?: number, z?: number): void;
  end(): void;
}

/** A `GPUCommandEncoder`. */
export interface EncoderLike {
  beginComputePass(descriptor?: Labelled): PassLike;
  copyBufferToBuffer(
    source: BufferLike,
    sourceOffset: number,
    destination: BufferLike,
    destinationOffset: number,
    size: number,
  ): void;
  finish(): object;
}

/** A `GPUDevice`. */
export interface DeviceLike {
  readonly features: { has(feature: string): boolean };
  readonly limits: {
    readonly maxBufferSize: number;
    readonly maxComputeInvocationsPerWorkgroup: number;
    readonly maxComputeWorkgroupSizeX: number;
    readonly maxStorageBufferBindingSize: number;
    readonly minStorageBufferOffsetAlignment: number;
  };
  readonly lost: Promise<LostInfo>;
  readonly queue: {
    submit(commands: Iterable<object>): void;
    writeBuffer(buffer: BufferLike, offset: number, data: ArrayBuffer | ArrayBufferView): void;
  };
  createBindGroup(descriptor: Labelled & { layout: object; entries: Iterable<GroupEntry> }): object;
  createBindGroupLayout(descriptor: Labelled & { entries: Iterable<LayoutEntry> }): object;
  createBuffer(descriptor: Labelled & { size: number; usage: number }): BufferLike;
  createCommandEncoder(descriptor?: Labelled): EncoderLike;
  createComputePipelineAsync(descriptor: PipelineDescriptor): Promise<object>;
  createPipelineLayout(descriptor: { bindGroupLayouts: Iterable<object | null | undefined> }): object;
  createShaderModule(descriptor: Labelled & { code: string }): object;
  pushErrorScope(filter: ErrorFilter): void;
  popErrorScope(): Promise<{ readonly message: string } | null>;
}

/** What a `GPUDevice` says when it is lost. */
export interface LostInfo {
  readonly reason: string;
  readonly message: string;
}

export type ErrorFilter = "validation" | "out-of-memory" | "internal";

interface Labelled {
  label?: string;
}

interface GroupEntry {
  binding: number;
  resource: object;
}

interface LayoutEntry {
  binding: number;
  visibility: number;
  buffer?: { type?: "uniform" | "storage" | "read-only-storage" };
}

interface PipelineDescriptor extends Labelled {
  layout: object | "auto";
  compute: { module: object; entryPoint?: string };
}

/** `GPUBufferUsage`, of which not every environment has a global. */
export const usages = { MAP_READ: 1, COPY_SRC: 4, COPY_DST: 8, UNIFORM: 0x40, STORAGE: 0x80 } as const;

export const MAP_MODE_READ = 1;
export const STAGE_COMPUTE = 4;
