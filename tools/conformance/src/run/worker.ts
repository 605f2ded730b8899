import { parentPort, workerData } from "node:worker_threads";
import type { Model } from "../generator.ts";
import { createWorkbench } from "../oracle/workbench.ts";
import { createTaskRunner } from "./tasks.ts";
import type { Reply, Task } from "./tasks.ts";

const runTask = createTaskRunner(await createWorkbench(), workerData as Model);

parentPort!.on("message", (task: Task) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have no origins
  parentPort!.postMessage(replyTo(task));
});

function replyTo(task: Task): Reply {
  try {
    return { references: runTask(task) };
  } catch (error) {
    // The library's memory is in an unknown state: no later answer could be trusted, so the thread ends.
    if (error instanceof Error && error.name === "RuntimeError") throw error;
    const { pass } = task;
    const where = `${"row" in task ? task.row : task.activation}, ${typeof pass === "string" ? pass : pass.parameter}`;
    return { error: `${where}: ${error instanceof Error ? error.message : String(error)}` };
  }
}
