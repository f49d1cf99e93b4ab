// `npm run generate`: writes every file of tools/generated-files.ts anew and names those that changed.
// It never decides whether a change is right: the difference is reviewed like code.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { generatedFiles } from './generated-files';
import { makeAll } from './tidy/generated-files';

async function generate(): Promise<void> {
  for (const generated of generatedFiles) {
    for (const [path, made] of Object.entries(await makeAll(generated))) {
      const target = resolve(__dirname, '..', path);
      if (existsSync(target) && readFileSync(target, 'utf8') === made) continue;
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, made);
      console.log(`written: ${path}`);
    }
  }
}

generate().then(
  () => process.exit(0),
  (fault: unknown) => {
    console.error(fault);
    process.exit(1);
  },
);
