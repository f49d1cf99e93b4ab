// Resolves when somebody wants the house to stop: Ctrl-C, a signal, or the end of the npm that started it.
// It never ends the process itself.

const lookMs = 500;

/** Signals are listened to for good: npm passes Ctrl-C on a second time, and a stop that was begun is not cut short by that. */
export function askedToStop(env: NodeJS.ProcessEnv): Promise<undefined> {
  return new Promise((resolve) => {
    const stop = () => resolve(undefined);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
    if (env['npm_lifecycle_event'] !== undefined) whenParentIsGone(stop);
  });
}

/** npm runs us under a shell and passes SIGTERM to that shell alone, which dies of it without telling us. */
function whenParentIsGone(stop: () => void): void {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    stop();
  }, lookMs);
  timer.unref();
}
