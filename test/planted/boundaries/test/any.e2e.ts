// clean: journeys may import anything.
import { seen } from '../apps/api/src/main';
import { testingName } from '@jishen/testing';
export const all = [seen, testingName];
