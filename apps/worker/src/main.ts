// Starts the worker process and stops it on SIGTERM or Ctrl-C. It holds no logic.
import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { parseWorkerConfig } from './worker-config';
import { WorkerModule } from './worker.module';

async function main(): Promise<void> {
  const answer = parseWorkerConfig(process.env);
  if (!answer.ok) {
    console.error(
      ['后台任务的启动参数不对，请改正后重新启动：', ...answer.faults.map((fault) => `  · ${fault}`)].join('\n'),
    );
    process.exit(2);
  }
  const app = await NestFactory.createApplicationContext(WorkerModule.with(answer.config), {
    logger: ['fatal', 'error', 'warn'],
    abortOnError: false,
  });
  let stopping: Promise<void> | undefined;
  const stop = () => {
    stopping ??= app.close().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, stop);
}

main().catch((error: unknown) => {
  console.error(`后台任务启动不了：${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  process.exit(1);
});
