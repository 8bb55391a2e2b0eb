import { test } from 'vitest';
import { testEngine } from './engine-of-tests.ts';

/** A test of what is about the file in the data folder, or speaks with it in SQLite’s words: left out on PostgreSQL. */
export const testOfTheFile = test.skipIf(testEngine() === 'postgres');
