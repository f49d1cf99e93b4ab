// Asks the browser to keep the files of the page for a reload without a line. Where browsers do not offer it (no TLS, an old one) all works
// as before, but for that reload. It keeps no data.
export function keepPage(): void {
  navigator.serviceWorker?.register('/offline-worker.js').catch(() => undefined);
}
