// Puts the API together and starts it: database, Fastify, Nest, the described calls; and stops it without cutting anybody off.
// It migrates nothing and decides nothing.
import 'reflect-metadata';
import { Module, type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { openFileStore, stopParsing } from '@jishen/documents';
import { wakeQueues, type Engine } from '@jishen/operations';
import { openDatabase, type Database } from '@jishen/persistence';
import { controllers } from './calls/controllers';
import { OPEN_API } from './calls/pages.controller';
import type { ApiConfig } from './configuration';
import { House } from './house';
import { makeServer, type ServerState } from './http/make-server';
import { ProblemFilter } from './http/problem.filter';
import { methodsByPath } from './http/methods-by-path';
import { nestLog, type Log } from './observe/log';
import { openMetrics } from './observe/metrics';
import { callsOf } from './openapi/call.decorator';
import { openApiOf } from './openapi/open-api';
import { SessionDoor } from './session-door';
import { wakeWorkers } from './wake-workers';

@Module({})
class ApiModule {
  static with(house: House): DynamicModule {
    const openApi = JSON.stringify(openApiOf(callsOf(controllers), house.config, house.config.build));
    return {
      module: ApiModule,
      controllers: [...controllers],
      providers: [{ provide: House, useValue: house }, { provide: OPEN_API, useValue: openApi }],
    };
  }
}

export interface RunningApi {
  readonly app: NestFastifyApplication;
  /** Without a path, as it listens. */
  readonly address: string;
  /** Takes nothing new, finishes what is in hand within `stopWithinMs`, closes the pool. */
  stop(): Promise<void>;
}

const stopWithinMs = 10_000;
/** Beside `poolSize`: for health and the look at sessions. */
const watchPoolSize = 2;

export async function startApi(config: ApiConfig, log: Log): Promise<RunningApi> {
  const warn = (message: string, error: unknown) => log.warn({ err: error }, message);
  const connection = { appUrl: config.appUrl, applicationName: 'jishen-api', onConnectionLost: (error: Error) => warn('a connection to the database was lost', error) };
  const db = await openDatabase({ ...connection, poolSize: config.poolSize });
  const watch = await openDatabase({ ...connection, poolSize: watchPoolSize }).catch(async (error: unknown) => {
    await db.close();
    throw error;
  });
  const waker = wakeWorkers((queues) => wakeQueues({ db }, queues), (error) => warn('the workers could not be woken', error));
  try {
    const files = await openFileStore(config.evidence);
    const engine: Engine = { db, files, build: config.build, demonstration: config.embedded, wake: waker.wake, warn };
    const metrics = openMetrics(db);
    const state: ServerState = { stopping: false };
    const server = await makeServer({ ...config, fileRoutes: fileRoutes() }, state, log, metrics);
    const house = new House(engine, new SessionDoor({ ...engine, db: watch }, config.session, config), config, metrics, state);
    const adapter = new FastifyAdapter(server as never);
    const app = await NestFactory.create<NestFastifyApplication>(ApiModule.with(house), adapter, { bodyParser: false, logger: nestLog(log), abortOnError: false });
    app.useGlobalFilters(new ProblemFilter(log, methodsByPath(callsOf(controllers))));
    await app.listen({ port: config.port, host: config.host });
    return { app, address: addressOf(app, config.host), stop: onceOnly(() => stop(app, [db, watch], state, waker.stop)) };
  } catch (error) {
    waker.stop();
    await Promise.all([db.close(), watch.close()]);
    throw error;
  }
}

/** Whose body is a file, and may take long to come in. */
const fileRoutes = (): ReadonlySet<string> => new Set(callsOf(controllers).filter(({ file }) => file === true).map(({ path }) => `/${path}`));

async function stop(app: NestFastifyApplication, databases: readonly Database[], state: ServerState, stopWaking: () => void): Promise<void> {
  state.stopping = true;
  const server = app.getHttpServer();
  const timer = setTimeout(() => server.closeAllConnections(), stopWithinMs);
  try {
    await app.close();
  } finally {
    clearTimeout(timer);
    stopWaking();
    await stopParsing();
    await Promise.all(databases.map((db) => db.close()));
  }
}

function onceOnly(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => (done ??= work());
}

function addressOf(app: NestFastifyApplication, host: string): string {
  const bound = app.getHttpServer().address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
