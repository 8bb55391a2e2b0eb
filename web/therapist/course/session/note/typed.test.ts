import { expect, it } from 'vitest';
import { standsTo } from './typed.ts';

const chart = { text: 'She came in tired.', version: 2 };

it('what is in the chart already is the same, spaces at the end aside', () => {
  expect(standsTo({ text: 'She came in tired. ', saved: chart.text, version: 2 }, chart, '')).toBe('same');
});

it('what is typed since is ahead, in a first note too', () => {
  expect(standsTo({ text: 'She came in tired. We', saved: chart.text, version: 2 }, chart, '')).toBe('ahead');
  expect(standsTo({ text: 'She', saved: '', version: 0 }, undefined, '')).toBe('ahead');
});

it('another window wrote meanwhile: with nothing of our own we follow, with words of our own we stand apart', () => {
  expect(standsTo({ text: 'She', saved: 'She', version: 1 }, chart, '')).toBe('behind');
  expect(standsTo({ text: 'She said', saved: 'She', version: 1 }, chart, '')).toBe('apart');
});

it('what waited for the line and was overtaken is not taken for safe', () => {
  expect(standsTo({ text: 'Mine', saved: 'Mine', version: 2 }, chart, 'other')).toBe('apart');
});

it('our own text coming back before its answer is not somebody else’s', () => {
  expect(standsTo({ text: 'She came in tired. We', saved: 'She', version: 1 }, chart, chart.text)).toBe(
    'ahead',
  );
});
