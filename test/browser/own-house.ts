// The house of the worker that runs this file. It starts nothing.
export interface House {
  /** Where its page is. */
  readonly page: string;
  /** Its DATA_DIR. */
  readonly data: string;
}

const houses = JSON.parse(process.env['JISHEN_HOUSES'] ?? '[]') as House[];
const worker = Number(process.env['JEST_WORKER_ID'] ?? 1) - 1;

export const ownHouse: House = houses[worker % Math.max(houses.length, 1)] ?? { page: '', data: '' };
