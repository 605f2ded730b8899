const context = 3;

/** What has to change in a text, as the lines around the first and the last difference. */
export function unifiedDiff(path: string, before: string, after: string): string {
  const [a, b] = [before.split("\n"), after.split("\n")];
  let head = 0;
  while (head < Math.min(a.length, b.length) && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a[a.length - 1 - tail] === b[b.length - 1 - tail])
    tail++;
  const from = Math.max(0, head - context);
  const lines = [
    ...a.slice(from, head).map((line) => ` ${line}`),
    ...a.slice(head, a.length - tail).map((line) => `-${line}`),
    ...b.slice(head, b.length - tail).map((line) => `+${line}`),
    ...a.slice(a.length - tail, a.length - tail + context).map((line) => ` ${line}`),
  ];
  const range = (start: number, text: readonly string[]): string =>
    `${start + 1},${Math.min(text.length, text.length - tail + context) - start}`;
  return [
    `--- ${path} (committed)`,
    `+++ ${path} (generated)`,
    `@@ -${range(from, a)} +${range(from, b)} @@`,
    ...lines,
    "",
  ].join("\n");
}
