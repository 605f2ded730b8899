/**
 * What a child process with WebGPU does: Node's is Dawn, Deno's is wgpu. Its loader variables have to be there from the
 * start, since the dynamic linker reads LD_LIBRARY_PATH once; and a driver that crashes takes only this process along.
 * @module
 */
/// <reference types="@webgpu/types" />
import process from "node:process";
import { type Gpu, openGpu } from "./gpu.ts";

/** The first message, before any request. */
export type Greeting =
  | { readonly kind: "ready"; readonly device: string }
  | { readonly kind: "failed"; readonly message: string };

export interface Request<Question> {
  readonly id: number;
  readonly question: Question;
}

export type Reply<Answer> =
  | { readonly id: number; readonly answer: Answer }
  | { readonly id: number; readonly error: string };

/** Questions and answers are plain data that survives JSON: other serializations of Node and Deno differ. */
export function serve<Question, Answer>(
  answer: (gpu: Gpu, question: Question) => Promise<Answer>,
  features?: readonly GPUFeatureName[],
): void {
  // The parent stopped this process, or is gone. Threads of WebGPU would outlive an ordinary end.
  process.on("disconnect", () => process.exit(0));
  const ready = (gpu: Gpu): void => {
    let last: Promise<void> = Promise.resolve();
    process.on("message", (request: Request<Question>) => {
      last = last.then(async () => send(await replyTo(request, (question) => answer(gpu, question))));
    });
    void gpu.device.lost.then(({ message }) => {
      console.error(`the device was lost: ${message}`);
      process.exit(1);
    });
    send({ kind: "ready", device: gpu.description });
  };
  openGpu(process.argv.slice(2), features).then(ready, (error: unknown) =>
    send({ kind: "failed", message: messageOf(error) }),
  );
}

const send = (message: object): void => void process.send?.(message);

async function replyTo<Question, Answer>(
  { id, question }: Request<Question>,
  answer: (question: Question) => Promise<Answer>,
): Promise<Reply<Answer>> {
  try {
    return { id, answer: await answer(question) };
  } catch (error) {
    return { id, error: messageOf(error) };
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
