import { test } from 'vitest';
import { expectMeetingsWhole } from './kill-while-writing.ts';

test('a meeting of a group that was acknowledged is in the course of every member after a hundred kills, and none is in some of them', () =>
  expectMeetingsWhole(100));
