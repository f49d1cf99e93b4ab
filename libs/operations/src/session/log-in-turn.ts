// Turns for trying passwords: tries for one account go one after the other, so that many right ones at once are not taken for
// failures; and only so many wait, so that a storm of log-ins is told to come back instead of piling up. Of this process alone.

/** Two hash at a time (password-hash.ts); 64 more may wait for them, the last about two seconds: an office that begins its day. */
const mostAtOnce = 66;
const mostWaitingForOne = 32;

const lines = new Map<string, (() => void)[]>();
let underWay = 0;

/** @returns what gives the turn back; null where too many are waiting already */
export async function takeTurn(account: string): Promise<(() => void) | null> {
  const line = lines.get(account);
  if (line !== undefined && line.length >= mostWaitingForOne) return null;
  if (line === undefined) lines.set(account, []);
  else await new Promise<void>((resolve) => line.push(resolve));
  if (underWay >= mostAtOnce) {
    handOn(account);
    return null;
  }
  underWay += 1;
  return () => {
    underWay -= 1;
    handOn(account);
  };
}

function handOn(account: string): void {
  const next = lines.get(account)?.shift();
  if (next === undefined) lines.delete(account);
  else next();
}
