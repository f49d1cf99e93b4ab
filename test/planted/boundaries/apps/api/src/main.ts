// clean: an app may import the rooms below it.
import { operationsName } from '@jishen/operations';
import { persistenceName } from '@jishen/persistence';
import { NestFactory } from '@nestjs/core';
import { readFileSync } from 'node:fs';
export const seen = [operationsName, persistenceName, NestFactory, readFileSync];
