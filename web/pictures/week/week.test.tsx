import { beforeAll, expect, test } from 'vitest';
import { drawn, inEnglish } from '#tests/in-english.ts';
import { WeekDrawing } from './drawing.tsx';

beforeAll(inEnglish);

test('every row of a week can be made smaller whole, so that none lies over the next on narrow paper', () => {
  const days = ['2026-11-23', '2026-11-24'];
  const markup = drawn(
    <WeekDrawing
      days={days}
      times={[]}
      amounts={[{ name: 'Hours asleep', min: 0, max: 12, values: [{ day: '2026-11-23', value: 7 }] }]}
    />,
  );
  const rows = [...markup.matchAll(/<svg[^>]*>/g)].map(([tag]) => tag);
  expect(rows).toHaveLength(2);
  for (const tag of rows) {
    const [, width, height] = tag.match(/width="(\d+)" height="(\d+)"/) ?? [];
    expect(tag).toContain(`viewBox="0 0 ${width} ${height}"`);
  }
});
