import { parentPort, workerData } from "node:worker_threads";
import type { Model } from "../generator.ts";
import { createWorkbench } from "../oracle/workbench.ts";
import { createTaskRunner } from "./tasks.ts";
import type { Reply, Task } from "./tasks.ts";
import { nameOfPass } from "../oracle/pass-name.ts";

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
    const where = "row" in task ? task.row : task.activation;
    const pass = nameOfPass(task.pass);
    return { error: `${where}, ${pass}: ${error instanceof Error ? error.message : String(error)}` };
  }
}
