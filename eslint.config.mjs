// What a line of code may say in which room. The house's own rules are in tools/lint/house-rules.mjs; each rule that is
// switched on here by hand has a planted violation in test/planted/lint. It never judges imports between rooms
// (.dependency-cruiser.cjs) nor layout (prettier).
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { houseRules } from './tools/lint/house-rules.mjs';

const sources = ['{apps,libs,tools,test}/**/*.{ts,tsx,mts}'];
const tests = ['**/*.spec.ts', '**/*.e2e.ts', '**/*.web.ts', 'test/**', 'libs/testing/**', '**/golden/**', '**/spec/**'];
const pureRooms = 'libs/{workflow,scoring,access,audit}/src/**/*.ts';

export default defineConfig(
  { ignores: ['**/node_modules/', '**/dist/', '**/planted/', '.data/', '.nx/', 'coverage/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: sources,
    extends: [tseslint.configs.recommendedTypeChecked],
    plugins: { house: houseRules },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: process.cwd() } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true, allowNullish: false, allowAny: false },
      ],
      '@typescript-eslint/require-await': 'off', // handlers and ports are async by their type, not by their body
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      eqeqeq: 'error',
      'house/exceptions-need-a-reason': 'error',
    },
  },
  {
    files: [pureRooms],
    ignores: tests,
    rules: {
      'house/pure-rooms-know-no-clock': 'error',
      'house/pure-rooms-wait-for-nothing': 'error',
      'house/pure-rooms-draw-no-lots': 'error',
      'house/pure-rooms-know-no-locale': 'error',
    },
  },
  {
    files: ['libs/{scoring,workflow}/src/**/*.ts'],
    ignores: tests,
    rules: { 'house/no-binary-floats-near-scores': 'error' },
  },
  { files: ['{apps,libs}/**/*.ts'], rules: { 'house/no-typeorm-save': 'error' } },
  { files: ['libs/**/*.ts'], ignores: tests, rules: { 'house/libraries-do-not-print': 'error' } },
  {
    files: ['{apps,libs}/**/*.ts'],
    ignores: [...tests, 'libs/operations/**', 'libs/persistence/**'],
    rules: { 'house/transactions-open-in-operations': 'error' },
  },
  { files: ['apps/**/*.ts'], ignores: tests, rules: { 'house/apps-write-through-operations': 'error' } },
  {
    files: tests,
    rules: {
      // Answers of HTTP calls and rows of hand-written SQL are looked at, not built upon.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
);
