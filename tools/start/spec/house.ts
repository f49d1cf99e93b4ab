// `npm start` with stand-ins for the two programs, for the tests of the starter. It is started by tests only.
import { join } from 'node:path';
import { runHouse } from '../run-house';

void runHouse({
  env: process.env,
  programs: [
    { name: 'api', title: '接口服务', script: join(__dirname, process.env['SPEC_API'] ?? 'stand-in-api.ts') },
    { name: 'worker', title: '后台任务', script: join(__dirname, 'stand-in-worker.ts') },
  ],
  loadDemonstration: async () => console.log('demonstration loaded'),
  buildPage: async () => undefined,
  say: (text) => console.log(text),
}).then((code) => process.exit(code));
