// Asks the API until it says that it is ready. It gives up after a minute, never earlier: a slow disk is no fault.
import { setTimeout as wait } from 'node:timers/promises';

const pollMs = 50;
const askMs = 2_000;
const patienceMs = 60_000;

export async function waitUntilReady(url: string): Promise<void> {
  const deadline = performance.now() + patienceMs;
  while (performance.now() < deadline) {
    const answer = await fetch(url, { signal: AbortSignal.timeout(askMs) }).catch(() => undefined);
    await answer?.body?.cancel();
    if (answer?.ok) return;
    await wait(pollMs);
  }
  throw new Error(`${url} 在 ${patienceMs / 1000} 秒内没有就绪`);
}
