import { beforeAll, expect, test } from 'vitest';
import type { TherapistAway } from '#core/api-answers/duty.ts';
import { seenBy } from '#core/course/book.ts';
import { homeOf } from '#core/guide/client/home-of.ts';
import { instruments } from '#core/instruments/instruments.ts';
import { changeOf } from '#core/outcomes/reliable-change.ts';
import { aCourse } from '#tests/a-course.ts';
import { sixteen } from '#tests/a-course-under-way.ts';
import { drawn, inEnglish } from '#tests/in-english.ts';
import { clientPage } from '#tests/screens/client-page.tsx';
import { ProgressPlace } from '#web/client/home/course-said.tsx';
import { useChangeWords } from './change-said.ts';
import { Progress } from './progress.tsx';

beforeAll(inEnglish);

interface SaidProps {
  id: string;
  first: number;
  last: number;
  standing?: 'open' | 'over';
}

function Said({ id, first, last, standing = 'open' }: SaidProps) {
  const words = useChangeWords(standing);
  const instrument = instruments.get(id);
  return instrument && <p>{words(changeOf(instrument, first, last)).join(' ')}</p>;
}
/** What a client reads of a change in one measure. */
const said = (id: string, first: number, last: number, standing?: SaidProps['standing']) =>
  drawn(<Said id={id} first={first} last={last} standing={standing} />);

test('a change is called small only where it is known how much chance can do', () => {
  expect(said('phq-9', 18, 16)).toContain('small enough to be an ordinary up or down');
  expect(said('phq-9', 18, 3)).toContain('a real change, not just an ordinary up or down');
  for (const [first, last] of [
    [5, 17],
    [17, 5],
  ] as const) {
    const words = said('everyday-5', first, last);
    expect(words).toContain('How much of it is ordinary up and down is not known for these questions.');
    expect(words).not.toMatch(/small/i);
  }
});

test('who finished is told of no next time', () => {
  expect(said('phq-9', 5, 18)).toContain('Talk about it next time, or sooner.');
  expect(said('phq-9', 5, 18, 'over')).toContain('It is not your doing.');
  expect(said('phq-9', 5, 18, 'over')).not.toContain('next time');
  expect(said('phq-9', 5, 5, 'over')).not.toContain('some weeks');
});

const nineOf = (total: number) =>
  Array.from({ length: 9 }, (_, item) => Math.min(3, Math.max(0, total - item * 3)));

test.each([
  [18, 19, 'A change this small does not count yet.'],
  [
    18,
    24,
    'That is a real change, not just an ordinary up or down. It is not your doing. Talk about it next time, or sooner.',
  ],
  [18, 16, 'It is small enough to be an ordinary up or down.'],
  [18, 6, 'That is a real change, not just an ordinary up or down.'],
  [18, 18, 'It often takes some weeks before the numbers move.'],
])(
  'from %i to %i Home says of the change what the page of the measures says of it',
  (first, last, counts) => {
    const client = { as: 'client' } as const;
    const story = aCourse()
      .does('openCourse', { client: 'leila', therapist: 'ana', protocol: sixteen })
      .does('giveConsent', { item: 'treatment' }, client)
      .does(
        'answerMeasure',
        { instrument: 'phq-9', answers: nineOf(first), session: 1 },
        { ...client, on: '2026-01-13' },
      )
      .does(
        'answerMeasure',
        { instrument: 'phq-9', answers: nineOf(last), session: 2 },
        { ...client, on: '2026-01-20' },
      );
    const home = homeOf<TherapistAway>(
      {
        ...{ course: seenBy(story.course, { as: 'client', by: 'leila' }), today: '2026-01-21', acts: [] },
        ...{ client: { name: 'Leila' }, therapist: 'Ana' },
      },
      instruments,
    );
    const onHome = clientPage(story, <ProgressPlace home={home} />);
    const onMeasures = clientPage(story, <Progress />).replaceAll(/<\/p><p[^>]*>/g, ' ');
    for (const page of [onHome, onMeasures]) expect(page).toContain(counts);
  },
);
