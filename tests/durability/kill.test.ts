import { test } from 'vitest';
import { expectNothingLost } from './kill-while-writing.ts';

test('all that was acknowledged is there after eight kills while writing, and every chart is whole', () =>
  expectNothingLost(8));
