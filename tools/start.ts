// `npm start`: database, migrations, demonstration, then API and worker; Ctrl-C stops everything in turn.
// It holds no logic of the product: it starts programs, watches them and prints where they are.
import { join } from 'node:path';
import { loadDemonstration } from './start/load-demonstration';
import { runHouse } from './start/run-house';

const apps = join(__dirname, '..', 'apps');

void runHouse({
  env: process.env,
  programs: [
    { name: 'api', title: '接口服务', script: join(apps, 'api', 'src', 'main.ts') },
    { name: 'worker', title: '后台任务', script: join(apps, 'worker', 'src', 'main.ts') },
  ],
  loadDemonstration,
  say: (text) => console.log(text),
}).then((code) => process.exit(code));
