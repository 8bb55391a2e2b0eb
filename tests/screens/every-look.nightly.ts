import { describe } from 'vitest';
import { screenParts } from './addresses.ts';
import { testScreens } from './read-well.ts';

for (const part of Object.keys(screenParts) as (keyof typeof screenParts)[])
  describe(part, () => testScreens(part, 'every'));
