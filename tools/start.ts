// `npm start`: database, migrations, demonstration, the page where its sources changed, then API and worker; Ctrl-C stops all in turn.
// It holds no logic of the product: it starts programs, watches them and prints where they are.
import { join } from 'node:path';
import { buildPage } from './page/build-page';
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
  buildPage,
  say: (text) => console.log(text),
}).then((code) => process.exit(code));
