// clean: a test of a pure room may read golden files, use test packages and libs/testing.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { testingName } from '@jishen/testing';
export const seen = [readFileSync, fc, testingName];
