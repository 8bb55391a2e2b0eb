import { expect, test } from 'vitest';
import { schemeShape, schemes } from './schemes.ts';

test('schemes of training and practice are data, each with its source', () => {
  for (const scheme of schemes) expect(schemeShape.safeParse(scheme).error?.issues).toBeUndefined();
});
