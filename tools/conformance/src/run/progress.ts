export interface Progress {
  say(text: string): void;
  step(what: string, done: number, total: number): void;
  /** Clears what is in the way of further output. */
  end(): void;
}

const INTERVAL = 5000;

/** One line that is rewritten on a terminal; elsewhere a plain line every few seconds. */
export function createProgress(stream: NodeJS.WriteStream, now: () => number = Date.now): Progress {
  let last = -Infinity;
  let shown = "";
  const show = (text: string): void => {
    if (text === shown) return;
    shown = text;
    if (stream.isTTY) stream.write(`\r\u001b[K${text}`);
    else stream.write(`${text}\n`);
  };
  return {
    say: show,
    step: (what, done, total) => {
      const pause = stream.isTTY ? 100 : INTERVAL;
      if (done < total && now() - last < pause) return;
      last = now();
      show(`${what}: ${Math.floor((100 * done) / total)} %`);
    },
    end: () => {
      if (stream.isTTY) stream.write("\r\u001b[K");
    },
  };
}
