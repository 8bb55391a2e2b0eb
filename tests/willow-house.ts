import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { AKith, type Visitor } from './a-kith.ts';

/** Willow House after its first visit, with Helena signed in: opened anew for each test of a file, or once for them all. */
export function willowHouse(often: 'for each test' | 'once for this file' = 'for each test') {
  const here = {} as { kith: AKith; helena: Visitor };
  const open = async () => {
    here.kith = await AKith.open();
    here.helena = await here.kith.named();
  };
  if (often === 'once for this file') {
    beforeAll(open);
    afterAll(() => here.kith.close());
  } else {
    beforeEach(open);
    afterEach(() => here.kith.close());
  }
  return here;
}
