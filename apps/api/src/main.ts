// Starts the API process and stops it on SIGTERM or Ctrl-C. It holds no logic.
import { parseApiConfig } from './configuration';
import { openLog } from './observe/log';
import { startApi } from './start-api';

async function main(): Promise<void> {
  const answer = parseApiConfig(process.env);
  if (!answer.ok) {
    console.error(['接口服务的启动参数不对，请改正后重新启动：', ...answer.faults.map((fault) => `  · ${fault}`)].join('\n'));
    process.exit(2);
  }
  const log = openLog(answer.config.logLevel);
  const api = await startApi(answer.config, log);
  log.info({ address: api.address }, 'listening');
  const stop = () => {
    api.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ err: error }, 'the API could not be stopped in order');
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, stop);
}

main().catch((error: unknown) => {
  console.error(`接口服务启动不了：${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  process.exit(1);
});
