import { beforeAll, expect, test } from 'vitest';
import { seenBy } from '#core/course/book.ts';
import type { Course } from '#core/course/course.ts';
import { aCourseAtWork } from '#tests/a-course-at-work.ts';
import { drawn, inEnglish } from '#tests/in-english.ts';
import { CourseSeenAs } from '#web/therapist/course/view.ts';
import { CourseRead } from './print.tsx';

beforeAll(inEnglish);

const client = { as: 'client', by: 'leila' } as const;

/** The printed course in words, without its marks. */
function printed(whole: Course): string {
  const course = seenBy(whole, { as: 'therapist', by: 'ana' });
  const seen = { client: { name: 'Leila' }, therapist: 'Ana', acts: [], today: '2026-12-31' };
  const markup = drawn(
    <CourseSeenAs value={{ as: 'therapist', course, ...seen }}>
      <CourseRead />
    </CourseSeenAs>,
  );
  return markup.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
}

test('the kind of what happened stands on paper beside the mood it was tied to; a moment kept back does not', () => {
  const moment = { happening: 'distance' as const, withWhom: ['ines'], mood: 3 };
  const { course } = aCourseAtWork()
    .does('keepMoment', { happened: 'On the stairs', ...moment }, { ...client, id: 'stairs' })
    .does('shareMoment', { link: 'stairs' }, client)
    .does('keepMoment', { happened: 'In the cellar', ...moment }, client);
  const paper = printed(course);
  expect(paper).toMatch(/On the stairs.{1,20}Distance.{1,20}Ines.{1,20}Mood 3 of 10/);
  expect(paper).not.toContain('In the cellar');
});

test('mood beside a tie stands on paper in sentences and as a table, and says that it names no cause', () => {
  const { course } = aCourseAtWork()
    .does('changePerson', { person: 'ines', version: 1, fields: { tone: 'distant' } }, { on: '2026-02-01' })
    .does(
      'changePerson',
      { person: 'ines', version: 2, fields: { tone: 'supportive' } },
      { on: '2026-03-01' },
    )
    .does('linkMood', {
      ...{ direction: 'both', what: 'She did not ring', when: '2026-01-20', moodAfter: 2 },
      people: ['ines'],
    })
    .does(
      'linkMood',
      { direction: 'both', what: 'A walk', when: '2026-03-05', people: ['ines'], moodAfter: 7 },
      { on: '2026-03-06' },
    );
  const paper = printed(course);
  expect(paper).toContain(
    'With Ines the mood was 2 on average (Distant), and later 7 (Supportive, since Mar 1, 2026).',
  );
  expect(paper).toContain('This shows what stood side by side, not what caused what.');
});

test('how at ease the client is among people, and what became of what was wanted, stand on paper', () => {
  const changesWanted = { me: '', them: '', us: 'One evening a week' };
  const { course } = aCourseAtWork()
    .does('rateComfort', { comfort: 2, where: 'A meal at work' }, { ...client, on: '2026-02-01' })
    .does('rateComfort', { comfort: 5 }, { ...client, on: '2026-03-01' })
    .does('changePerson', { person: 'ines', version: 1, fields: { changesWanted } }, client)
    .does('readWantedAgain', { person: 'ines', whose: 'us', became: 'Most Thursdays' }, client);
  const paper = printed(course);
  expect(paper).toContain('2 of 10 on February 1, 2026, 5 of 10 on March 1, 2026');
  expect(paper).toContain('A meal at work');
  expect(paper).toMatch(/Ines\. Between us: One evening a week.{1,40}Most Thursdays/);
});

test('a pattern named together stands on paper with what it rests on; a thought nobody spoke of does not', () => {
  const moment = { happening: 'conflict' as const, withWhom: ['ines'], mood: 3 };
  const { course } = aCourseAtWork()
    .does(
      'keepMoment',
      { happened: 'On the stairs', when: '2026-01-10', ...moment },
      { ...client, id: 'stairs' },
    )
    .does('shareMoment', { link: 'stairs' }, client)
    .does('namePattern', { words: 'A thought of mine' })
    .does(
      'namePattern',
      {
        ...{ words: 'I go quiet', personIds: ['ines'], named: 'together', feelings: 'Hurt' },
        rests: [{ from: 'moment', thingId: 'stairs', on: '2026-01-10' }],
      },
      { id: 'quiet' },
    )
    .does('readPatternAgain', { patternId: 'quiet', became: 'I say: wait' }, client);
  const paper = printed(course);
  expect(paper).toMatch(/I go quiet.{1,60}Ines.{1,120}Moment, On the stairs.{1,60}I say: wait/);
  expect(paper).not.toContain('A thought of mine');
});

test('the network as a whole stands on paper, without what the therapist makes of it', () => {
  const { course } = aCourseAtWork().does('describeNetwork', {
    ...{ version: 0, coverage: ['household'], absentRoles: ['Somebody who knew me before'] },
    ...{ standsOut: 'Everybody comes for the babies.', patternNotes: 'Gives way at once' },
  });
  const paper = printed(course);
  for (const words of ['Somebody who knew me before', 'Everybody comes for the babies.'])
    expect(paper).toContain(words);
  expect(paper).not.toContain('Gives way at once');
});
