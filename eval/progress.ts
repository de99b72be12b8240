/** Told how far a step of some work has come. */
export type Tick = (step: string, done: number, total: number) => void;

/** Where progress is shown. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/**
 * Does one part of the work: says how long it took when it is done and, to a person at a terminal, how far it is meanwhile.
 */
export async function doPart<T>(
  name: string,
  stream: ProgressStream,
  work: (tick: Tick) => Promise<T>,
): Promise<T> {
  const began = performance.now();
  let shown = began;
  const tick: Tick = (step, done, total) => {
    const now = performance.now();
    if (!stream.isTTY || now - shown < millisecondsBetween) return;
    shown = now;
    stream.write(`${clearLine}${name}: ${step}, ${done} of ${total}`);
  };
  if (stream.isTTY) stream.write(`${name} …`);
  try {
    return await work(tick);
  } finally {
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    stream.write(`${stream.isTTY ? clearLine : ""}${name}: ${seconds} s\n`);
  }
}

const millisecondsBetween = 200;
const clearLine = "\r\u001b[K";
