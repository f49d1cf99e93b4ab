// What programs make and what is checked in: one line each. `npm run generate` writes it, tidy compares it.
// It never holds a generator itself: those stand in their rooms, and are loaded only when they are asked.
import type { Generated } from './tidy/generated-files';

export const generatedFiles: Generated[] = [
  {
    path: 'libs/persistence/schema.sql',
    generate: async () => (await import('./schema/schema-listing')).schemaListing(),
  },
  {
    path: 'libs/operations/decision-matrix.txt',
    generate: async () => (await import('../libs/operations/src/judge/matrix')).decisionMatrix(),
  },
  {
    path: 'apps/web/src/api/openapi.ts',
    generate: async () => (await import('./page/api-types')).apiTypes(),
  },
  {
    folder: 'libs/audit/golden',
    generateAll: async () => (await import('../libs/audit/golden/golden-files')).goldenFiles(),
  },
];
