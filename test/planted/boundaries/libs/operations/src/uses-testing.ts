// planted: testing-is-for-tests
import { testingName } from '@jishen/testing';
export const seen = testingName;
