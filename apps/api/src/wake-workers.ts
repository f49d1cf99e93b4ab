// Coalesces the waking of workers: at most one NOTIFY per queue in 20 ms, one at a time on one connection of the pool.
// A wake that is lost costs the worker's slow poll and nothing else; so it never fails a request.

const coalesceMs = 20;

export interface Waker {
  readonly wake: (queue: string) => void;
  readonly stop: () => void;
}

/** @param send wakes the workers of these queues; what it throws is told to `warn` */
export function wakeWorkers(send: (queues: readonly string[]) => Promise<void>, warn: (error: unknown) => void): Waker {
  const wanted = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let sending = false;
  const later = () => {
    if (timer !== undefined || sending) return;
    timer = setTimeout(() => void flush(), coalesceMs);
    timer.unref();
  };
  const flush = async () => {
    timer = undefined;
    sending = true;
    const queues = [...wanted];
    wanted.clear();
    await send(queues).catch(warn);
    sending = false;
    if (wanted.size > 0) later();
  };
  return {
    wake: (queue) => {
      wanted.add(queue);
      later();
    },
    stop: () => clearTimeout(timer),
  };
}
