/** The child process in which tests run whose functions need a device: see client.ts. @module */
import { openTools, type Tools } from "./tools.ts";

export interface Request {
  readonly id: number;
  /** The text of a function of tools and an argument. */
  readonly source: string;
  readonly argument: unknown;
}

export type Reply =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly name: string; readonly message: string };

type Task = (tools: Tools, argument: unknown) => unknown;

async function valueOf({ source, argument }: Request): Promise<unknown> {
  const module = `export default ${source}`;
  const { default: task } = (await import(`data:text/javascript,${encodeURIComponent(module)}`)) as {
    default: Task;
  };
  const { tools, uncaught } = await openTools();
  const value = await task(tools, argument);
  // Errors that no scope has caught are reported by now.
  await tools.device.queue.onSubmittedWorkDone().catch(() => undefined);
  if (uncaught.length > 0) throw new Error(`nobody has caught: ${uncaught.join("\n")}`);
  return value;
}

async function answer(request: Request): Promise<Reply> {
  const { id } = request;
  try {
    return { id, value: await valueOf(request) };
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    return { id, name, message };
  }
}

process.on("message", (request: Request) => {
  void answer(request).then((reply) => process.send?.(reply));
});
// Dawn's threads would outlive an ordinary end.
process.on("disconnect", () => process.exit(0));
