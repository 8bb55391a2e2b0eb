import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dataElementOf, dataValueSets } from '#core/programme/dhis2.ts';
import { figureIds } from '#core/programme/tally.ts';
import { figureNames } from '#core/programme/words.ts';
import { root } from './files.ts';

const page = readFileSync(`${root}docs/dhis2.md`, 'utf8');

test('what is handed to DHIS2 is what docs/dhis2.md describes, with its version and source', () => {
  const [, example = ''] = page.match(/```json\n([\s\S]*?)```/) ?? [];
  expect(dataValueSets.safeParse(JSON.parse(example)).error?.issues).toBeUndefined();
  for (const field of ['idScheme', 'dataElement', 'period', 'orgUnit', 'value'])
    expect(page).toMatch(new RegExp(`\`(dataValues\\[\\]\\.)?${field}\``));
  for (const figure of figureIds) {
    expect(page).toContain(`\`${dataElementOf(figure, 'n')}\``);
    const line = page.split('\n').find((one) => one.includes(`\`${dataElementOf(figure, 'n')}\``));
    expect([figure, line?.includes('…_OF')]).toEqual([figure, figureNames[figure].of !== null]);
  }
  expect(page).toMatch(/dhis2-docs.*commit `[0-9a-f]{40}`/);
});
