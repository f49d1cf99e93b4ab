// What the API counts, for /metrics: requests by route and status with their time, and the state of its pool.
// Labels are route patterns, never addresses: an id in a label would grow without end and tell who asked for what.
import type { Database } from '@jishen/persistence';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

export interface Metrics {
  observe(route: string, method: string, status: number, seconds: number): void;
  show(): Promise<string>;
  readonly contentType: string;
}

const bucketsSeconds = [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

export function openMetrics({ pool }: Pick<Database, 'pool'>): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'jishen_http_request_seconds',
    help: 'Time of a request until its answer was sent',
    labelNames: ['route', 'method', 'status'],
    buckets: bucketsSeconds,
    registers: [registry],
  });
  const gauge = (name: string, help: string, value: () => number) =>
    new Gauge({ name, help, registers: [registry], collect() { this.set(value()); } });
  gauge('jishen_pool_connections', 'Connections to the database', () => pool.totalCount);
  gauge('jishen_pool_idle', 'Connections that nobody uses', () => pool.idleCount);
  gauge('jishen_pool_waiting', 'Callers that wait for a connection', () => pool.waitingCount);
  return {
    observe: (route, method, status, seconds) => requests.observe({ route, method, status }, seconds),
    show: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
