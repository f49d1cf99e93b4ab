// Jest for the whole house in three projects: `unit` (x.spec.ts, no I/O beyond reading its own files), `system` (x.db.spec.ts on a
// real PostgreSQL, test/*.e2e.ts on real processes), for which alone the database cluster is started, and `browser` (x.web.ts, a real
// browser, at one house with the demonstration for each worker).
// It never decides what a test may skip.
const { readFileSync, readdirSync } = require('node:fs');
const { join } = require('node:path');

const rooms = readdirSync(join(__dirname, 'libs'));
const { $schema: _schema, jsc, ...swc } = JSON.parse(readFileSync(join(__dirname, '.swcrc'), 'utf8'));
const { baseUrl: _baseUrl, paths: _paths, ...compiler } = jsc; // jest finds the rooms itself, see moduleNameMapper

const elsewhere = ['/node_modules/', '<rootDir>/dist/', '<rootDir>/test/planted/'];
const project = {
  rootDir: __dirname,
  transform: { '^.+\\.ts$': ['@swc/jest', { ...swc, jsc: compiler }] },
  moduleNameMapper: Object.fromEntries(
    rooms.map((room) => [`^@jishen/${room}$`, `<rootDir>/libs/${room}/src/index.ts`]),
  ),
  testEnvironment: 'node',
};

module.exports = {
  rootDir: __dirname,
  maxWorkers: 2,
  // A worker keeps much of each file that it ran, 2.5 GB at the end, and pays for it in every collection: unit and system took 262 s so, 233 s with new workers.
  workerIdleMemoryLimit: '450MB',
  testTimeout: 60_000,
  testSequencer: '<rootDir>/test/longest-first.cjs',
  projects: [
    {
      ...project,
      displayName: 'unit',
      testMatch: ['<rootDir>/{apps,libs,tools,test}/**/*.spec.ts'],
      testPathIgnorePatterns: [...elsewhere, '\\.db\\.spec\\.ts$'],
    },
    {
      ...project,
      displayName: 'system',
      testMatch: ['<rootDir>/{apps,libs,tools,test}/**/*.db.spec.ts', '<rootDir>/test/**/*.e2e.ts'],
      testPathIgnorePatterns: elsewhere,
      globalSetup: '<rootDir>/libs/testing/jest-global-setup.cjs',
      globalTeardown: '<rootDir>/libs/testing/jest-global-teardown.cjs',
    },
    {
      ...project,
      displayName: 'browser',
      testMatch: ['<rootDir>/test/browser/*.web.ts'],
      testPathIgnorePatterns: elsewhere,
      globalSetup: '<rootDir>/test/browser/jest-global-setup.cjs',
      globalTeardown: '<rootDir>/test/browser/jest-global-teardown.cjs',
    },
  ],
};
