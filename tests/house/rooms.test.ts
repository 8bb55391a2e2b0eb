import { expect, test } from 'vitest';
import { crowdedFolders, illNamedRoutes } from './rooms.ts';

test('no folder holds more than thirty source files: it is two rooms', () => {
  expect(crowdedFolders()).toEqual([]);
});

test('a file of routes is named so, and nothing else is', () => {
  expect(illNamedRoutes()).toEqual([]);
});
