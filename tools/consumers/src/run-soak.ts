/** Prints what memory a million calls hold; another number of calls may be given. */
import { installPackages } from "./install.ts";
import { growthOf, soak } from "./soak.ts";

const consumer = await installPackages();
const start = performance.now();
const soaked = await soak(consumer.folder, Number(process.argv[2] ?? 1e6));
const seconds = (performance.now() - start) / 1000;
consumer.dispose();
for (const { calls, heap, buffers } of soaked.held) {
  console.log(`after ${calls} calls: heap ${heap} bytes, buffers ${buffers} bytes`);
}
const [warm, later] = soaked.modules;
console.log(`modules compiled: ${warm}, and ${later} later; memories: ${soaked.memories.join(", ")} bytes`);
console.log(
  `grown by ${growthOf(soaked).toFixed(3)} bytes a call in the last third; ${seconds.toFixed(1)} s`,
);
