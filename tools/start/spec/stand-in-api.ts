// A stand-in for the API: ready once it has reached the database as the applications do. It is started by tests only.
import { createServer } from 'node:http';
import { openDatabase } from '@jishen/persistence';

const accounts = [{ account: 'spec.preparer', password: 'spec-password', role: 'preparer', unit: '示范单位', hint: '填报' }];

void openDatabase({ appUrl: process.env['DATABASE_URL'] ?? '', poolSize: 1 }).then((database) => {
  const server = createServer((request, response) => {
    if (request.url === '/die') process.exit(7);
    if (request.url === '/pid') response.end(JSON.stringify({ pid: process.pid, owner: process.env['DATABASE_OWNER_URL'] ?? null }));
    else response.end(request.url === '/readyz' ? 'ready' : JSON.stringify({ accounts }));
  });
  server.listen(Number(process.env['PORT']));
  process.once('SIGTERM', () => {
    server.close();
    server.closeAllConnections();
    void database.close();
  });
});
