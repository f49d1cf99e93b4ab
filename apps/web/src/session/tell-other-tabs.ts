// The cookie is the browser's, not the tab's: who logs in anywhere is told to every tab, by the id alone. It never says what follows.
export const sessionChannel = 'jishen-session';

export function tellOtherTabs(personId: string): void {
  const channel = new BroadcastChannel(sessionChannel);
  channel.postMessage(personId);
  channel.close();
}
