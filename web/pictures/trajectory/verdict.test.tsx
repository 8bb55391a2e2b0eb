import { beforeAll, expect, test } from 'vitest';
import { drawn, inEnglish } from '#tests/in-english.ts';
import type { TrajectoryProps } from './props.ts';
import { Trajectory } from './trajectory.tsx';

beforeAll(inEnglish);

const instrument: TrajectoryProps['instrument'] = {
  ...{ name: 'PHQ-9', most: 27, bands: [], cutOff: 10, reliableChange: 6 },
  better: 'lower',
};
const said = (last: number, began?: number) =>
  drawn(
    <Trajectory
      instrument={instrument}
      scores={[
        { session: 1, score: 16 },
        { session: 4, score: last },
      ]}
      began={began}
      phases={[]}
      planned={8}
    />,
  );

test.each([
  [9, 'went from 16 to 9 by session 4. Reliably recovered.'],
  [10, 'went from 16 to 10 by session 4. Reliably improved.'],
  [12, 'went from 16 to 12 by session 4. No reliable change'],
  [22, 'went from 16 to 22 by session 4. Reliably worse.'],
])('a picture says of a score of %s what every page says of it', (last, sentence) => {
  expect(said(last)).toContain(sentence);
});

test('change is told from where the course began, also where that was before the first session', () => {
  expect(said(9, 17)).toContain('went from 17 to 9 by session 4. Reliably recovered.');
  expect(said(11, 17)).toContain('went from 17 to 11 by session 4. Reliably improved.');
  expect(said(11)).toContain('went from 16 to 11 by session 4. No reliable change');
});
