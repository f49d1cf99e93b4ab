// For tests: an overall table that comes without a report, title pages or last year's table.
import type { OtherDocuments } from '../overall/overall-table';

export const NO_DOCUMENTS: OtherDocuments = {
  unit: '',
  moneyUnit: '万元',
  heads: [],
  statements: [],
  lastYear: new Map(),
};
