// Starts everything in order, waits for a signal or a death, stops everything in the opposite order.
// Answers the exit code: 0 stopped as asked, 1 something died or broke, 2 a person has to change something first.
import { StartFault } from '@jishen/persistence';
import { announce } from './announce';
import { askedToStop } from './asked-to-stop';
import { bringUpDatabase } from './bring-up-database';
import { claimPort } from './claim-port';
import { launchProgram, type Program } from './launch-program';
import { parseStartConfig, type StartConfig } from './start-config';
import { waitUntilReady } from './wait-until-ready';

export interface HousePlan {
  readonly env: NodeJS.ProcessEnv;
  readonly programs: readonly Program[];
  readonly loadDemonstration: (urls: { appUrl: string; ownerUrl: string }) => Promise<void>;
  /** Runs while the database comes up. */
  readonly buildPage: () => Promise<unknown>;
  readonly say: (text: string) => void;
}

type Stop = () => Promise<unknown>;

export async function runHouse(plan: HousePlan): Promise<number> {
  const stops: Stop[] = [];
  try {
    const config = configOf(plan.env);
    const death = bringUp(plan, config, stops).then(({ gone }) => gone);
    const sentence = await Promise.race([askedToStop(plan.env), death]);
    plan.say(sentence ?? '\n正在停止…');
    return sentence === undefined ? 0 : 1;
  } catch (error) {
    if (!(error instanceof StartFault)) plan.say(`启动失败：${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    else plan.say(error.message);
    return error instanceof StartFault ? 2 : 1;
  } finally {
    for (const stop of stops.reverse()) await stop().catch((error: unknown) => plan.say(`停止时出错：${String(error)}`));
  }
}

function configOf(env: NodeJS.ProcessEnv): StartConfig {
  const answer = parseStartConfig(env);
  if (answer.ok) return answer.config;
  throw new StartFault(['启动参数不对，请改正后重新启动：', ...answer.faults.map((fault) => `  · ${fault}`)].join('\n'));
}

/** `gone` resolves with a sentence as soon as anything that should live has ended. */
async function bringUp(plan: HousePlan, config: StartConfig, stops: Stop[]): Promise<{ gone: Promise<string> }> {
  const page = plan.buildPage();
  page.catch(() => undefined); // told below, when the database is up and can be stopped in order
  // The database comes first: a second start on the same data is then told so, rather than that its port is taken.
  const database = await bringUpDatabase(config, (stop) => stops.push(stop));
  const port = await claimPort(config.port);
  if (database.ownerUrl !== undefined) await plan.loadDemonstration({ appUrl: database.appUrl, ownerUrl: database.ownerUrl });
  await page;
  const env = programEnvironment(plan.env, config, { appUrl: database.appUrl, port });
  const running = plan.programs.map((program) => launchProgram(program, env, database.logDir));
  stops.push(() => Promise.all(running.map((program) => program.stop())));
  const databaseGone = database.gone.then(() => '内置数据库意外停止，其余部分已一并停止；已提交的数据不受影响，重新启动即可恢复。');
  const gone = Promise.race([databaseGone, ...running.map((program) => program.gone)]);
  const address = `http://localhost:${port}`;
  const early = await Promise.race([gone, waitUntilReady(`${address}/readyz`)]);
  if (early === undefined) await announce(address, database.logDir, plan.say);
  return { gone };
}

/** The programs never get the account that may migrate. */
function programEnvironment(env: NodeJS.ProcessEnv, config: StartConfig, found: { appUrl: string; port: number }): NodeJS.ProcessEnv {
  return {
    ...env,
    DATABASE_URL: found.appUrl,
    DATABASE_OWNER_URL: undefined,
    DATABASE_APP_URL: undefined,
    DATA_DIR: config.dataDir,
    EMBEDDED_DATABASE: config.database ? 'false' : 'true',
    PORT: String(found.port),
  };
}
