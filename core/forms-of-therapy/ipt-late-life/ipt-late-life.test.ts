import { expect, it } from 'vitest';
import { aCourse } from '#tests/a-course.ts';
import { dayAfter, held } from '#tests/a-guided-course.ts';
import { driftsOf, due, form, windows } from '#tests/a-shipped-form.ts';

const born = '1948-03-02';
const protocol = {
  id: 'ipt-late-life',
  edition: '2026.1',
  preset: 'ipt-late-life-16',
  sessions: 16,
  minutes: 45,
};
const opening = { client: 'vera', therapist: 'ana', protocol };
const opened = () => aCourse().does('openCourse', opening, { on: '2026-01-06', born });

it('is sixteen to twenty sessions for people of sixty and over (7.4)', () => {
  expect(windows('ipt-late-life')).toBe('1-3 / 4-12 / 13-16');
  expect(windows('ipt-late-life', 'ipt-late-life-20')).toBe('1-4 / 5-16 / 17-20');
  expect(aCourse().refusal('openCourse', opening, { on: '2026-01-06', born: '1991-05-17' })).toBe(
    'outside-ages',
  );
});

it('screens thinking in the first session and asks alone about abuse by the second', () => {
  for (const preset of ['ipt-late-life-16', 'ipt-late-life-20'])
    expect(['MS-LL1', 'MS-LL2'].map((one) => due('ipt-late-life', one, preset))).toEqual([1, 2]);
});

it('sees no drift in memories and short hours, and a caregiver who became a second patient where it was heard', () => {
  const course = opened();
  for (const day of ['2026-01-13', '2026-01-20', '2026-01-27', '2026-02-03', '2026-02-10'])
    course.does('holdSession', { minutes: 30, format: 'in_person' }, { on: day });
  for (const session of [4, 5]) course.does('tagTime', { session, past: 60, symptoms: 0, advice: 0 });
  expect(driftsOf(course, dayAfter(5))).not.toContain('PD-11');
  expect(driftsOf(course, dayAfter(5))).not.toContain('PD-27');
  const ratings = ['F-LL1', 'F-LL2'].map((domain) => ({ domain, adherence: 1 as const }));
  course.does('rateFidelity', { session: 5, ratings, drifts: ['PD-LL1'] });
  expect(driftsOf(course, dayAfter(5))).toContain('PD-LL1');
  const inIpt = held(5);
  for (const session of [4, 5]) inIpt.does('tagTime', { session, past: 60, symptoms: 0, advice: 0 });
  expect(driftsOf(inIpt, dayAfter(5))).toContain('PD-11');
});

it('has the caregiver beside it, alone and together, with a page of what the client agrees to', () => {
  const { people, meetings } = form('ipt-late-life');
  expect(people).toMatchObject([{ role: 'caregiver', page: true, consentOf: ['client', 'self'] }]);
  expect(meetings.map(({ clientThere }) => clientThere)).toEqual(['no', 'yes']);
});

it('offers the GDS-15 and claims no reliable change for it', () => {
  const gds = form('ipt-late-life').measures.find(({ oneOf }) => oneOf.includes('gds-15'));
  expect(gds).toMatchObject({ weight: 'optional' });
  expect(gds?.leads).toBeUndefined();
});

it('tells an older person that it is not their age', () => {
  expect(form('ipt-late-life').about?.tellsClient.join(' ')).toContain('It is not your age');
});

it('has the four areas as they are met in later life, and asks for a report where somebody is hurt (7.4)', () => {
  const { areas, tasks, about } = form('ipt-late-life');
  expect(areas.map(({ id }) => id)).toEqual([
    'role_transition',
    'grief',
    'role_dispute',
    'interpersonal_deficits',
  ]);
  expect(areas[3]?.concept).toContain('long standing');
  expect(areas[2]?.screening?.join(' ')).toContain('grown-up children');
  expect(tasks.find(({ id }) => id === 'I-05')?.asks).toContain('Report abuse as law and service ask');
  expect(about?.notFor.join(' ')).toContain('a report as the law asks');
});
