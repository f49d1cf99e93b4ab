// Keeps the files of the page in the browser, so that a reload without a line opens the page and not the browser's own complaint.
// It keeps no answer of the API, no data of anybody, and answers from its copy only where the server does not.
const files = []; // written by the build: every file of this build, so that another build is another worker
const copy = 'jishen-page-FILES-DIGEST';
const page = '/index.html';

self.addEventListener('install', (event) => {
  self.skipWaiting();
  event.waitUntil(caches.open(copy).then((cache) => cache.addAll([page, ...files])));
});

self.addEventListener('activate', (event) => {
  const forget = caches.keys().then((names) => Promise.all(names.filter((name) => name.startsWith('jishen-page-') && name !== copy).map((name) => caches.delete(name))));
  event.waitUntil(forget.then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin || /^\/(api|public|log-in|approve|healthz|readyz|metrics)(\/|$)/.test(pathname)) return;
  // The names of files carry a digest: what is kept is what the server has. The page itself is asked for first.
  if (files.includes(pathname)) event.respondWith(caches.match(pathname).then((kept) => kept ?? fetch(request)));
  else if (request.mode === 'navigate') event.respondWith(fetch(request).catch(() => caches.match(page)));
});
