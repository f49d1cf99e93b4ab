// Pictures of a cycle and of the register: what they are drawn from, and each as a file that says the same.
import { client, heard } from './call';
import type { components } from './openapi';
import { asFile, fileOf, type TableFile } from './table-file';

type Schemas = components['schemas'];
export type ToldPicture = Schemas['ToldPicture'];
export type ScorePictures = Schemas['ScorePictures'];
export type ExecutionPicture = Schemas['ExecutionPicture'];
export type HeatPicture = Schemas['HeatPicture'];
export type AgeingPicture = Schemas['AgeingPicture'];
export type FormKind = 'overall' | 'project';

export const showScores = (id: string, form: FormKind): Promise<ScorePictures> => heard(client.GET('/api/cycles/{id}/scores', { params: { path: { id }, query: { form } } }));
export const scoresFile = (id: string, form: FormKind, table: 'deviation' | 'shares' | 'posts' | 'clauses'): TableFile => (format) =>
  fileOf(client.GET('/api/cycles/{id}/scores', { params: { path: { id }, query: { form, table } }, ...asFile(format) }));

export const showExecution = (id: string, form: FormKind): Promise<ExecutionPicture> => heard(client.GET('/api/cycles/{id}/execution', { params: { path: { id }, query: { form } } }));
export const executionFile = (id: string, form: FormKind): TableFile => (format) => fileOf(client.GET('/api/cycles/{id}/execution', { params: { path: { id }, query: { form } }, ...asFile(format) }));

export const showHeat = (id: string): Promise<HeatPicture> => heard(client.GET('/api/cycles/{id}/heat', { params: { path: { id } } }));
export const heatFile = (id: string): TableFile => (format) => fileOf(client.GET('/api/cycles/{id}/heat', { params: { path: { id } }, ...asFile(format) }));

const ofRegister = (unit: string | null, year: string | null) => ({ ...(unit === null ? {} : { unit }), ...(year === null ? {} : { year }) });
export const showAgeing = (unit: string | null, year: string | null): Promise<AgeingPicture> => heard(client.GET('/api/rectification-items/ageing', { params: { query: ofRegister(unit, year) } }));
export const ageingFile = (unit: string | null, year: string | null, table: 'ages' | 'closed'): TableFile => (format) =>
  fileOf(client.GET('/api/rectification-items/ageing', { params: { query: { ...ofRegister(unit, year), table } }, ...asFile(format) }));
