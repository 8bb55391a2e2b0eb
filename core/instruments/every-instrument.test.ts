import { expect, test } from 'vitest';
import {
  asPublished,
  asScored,
  bandsAmiss,
  instrumentsProved,
  vectorsLacking,
} from '#tests/published-vectors.ts';
import { score } from './scoring/score.ts';

const all = await instrumentsProved();
const each = all.map(({ instrument, vectors }) => [instrument.id, instrument, vectors] as const);
const everyVector = all.flatMap(({ instrument, vectors }) =>
  vectors.map(
    (vector) => [instrument.shortName, JSON.stringify(vector.answers), instrument, vector] as const,
  ),
);

test.each(everyVector)('%s answered %s comes to what is published', (_name, _answers, instrument, vector) => {
  expect(asScored(instrument, vector)).toEqual(asPublished(vector));
});

test.each(each)(
  '%s is proved at every edge, gap, risk question and name that it has',
  (_id, instrument, vectors) => {
    expect(vectorsLacking(instrument, vectors)).toEqual([]);
  },
);

test.each(each)('%s has one band for each total, and no band that nothing reaches', (_id, instrument) => {
  expect(bandsAmiss(instrument)).toEqual([]);
});

const addedUp = each.filter(([, { scoring }]) =>
  ['sum', 'mean', 'mean-x10', 'mean-of-subscales'].includes(scoring.method),
);

test.each(addedUp)(
  '%s bears as many gaps as its rule says, wherever they are, and not one more',
  (_id, one) => {
    const { atMost } = one.scoring.missing;
    const answers = one.items.map(({ answers: key }) => {
      const set = one.responseSets[key ?? ''];
      return Array.isArray(set) ? Math.max(...set.map(({ value }) => value)) : (set?.to ?? null);
    });
    for (const [gaps] of answers.entries()) {
      const status = gaps === 0 ? 'complete' : gaps <= atMost ? 'prorated' : 'unscorable';
      const atTheStart = answers.map((answer, at) => (at < gaps ? null : answer));
      const atTheEnd = answers.map((answer, at) => (at < answers.length - gaps ? answer : null));
      for (const gapped of [atTheStart, atTheEnd]) {
        const result = score(one, gapped);
        expect(result).toMatchObject({ status, missing: gaps });
        if (status === 'unscorable')
          expect(result).toMatchObject({ total: null, severity: null, case: null });
      }
    }
  },
);
