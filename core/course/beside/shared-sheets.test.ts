import { expect, test } from 'vitest';
import { type ACourse, aCourse } from '#tests/a-course.ts';
import { day, young } from '#tests/parents-beside.ts';
import { sharedWithThem } from './consents.ts';
import { pageOf } from './page.ts';

const client = { ...young, as: 'client' as const };
const what = 'sheet:plan-for-parents' as const;
const protocol = { id: 'ipt-a', edition: '2026.1', preset: 'ipt-a-12', sessions: 12, minutes: 45 };

/** A course of IPT-A with a mother who may read the page for the parents, and a page of it that Jonah agreed to. */
function withHer(mayShare: (typeof what | 'sick_role')[] = [what]): ACourse {
  return aCourse()
    .does('openCourse', { client: 'jonah', therapist: 'philippa', protocol }, young)
    .does('bringBeside', { role: 'guardian', name: 'Helene' }, { ...young, id: 'helene' })
    .does(
      'recordBesideConsent',
      { beside: 'helene', whose: 'client', to: ['sharing'], how: 'spoken', mayShare },
      young,
    )
    .does('recordBesideConsent', { beside: 'helene', whose: 'self', to: ['sharing'], how: 'signed' }, young)
    .does('givePage', { beside: 'helene', key: 'a'.repeat(64) }, young);
}

const listedTo = (course: ACourse) =>
  course.does(
    'listSharing',
    { people: ['helene'], share: [what], keepPrivate: [], told: ['helene'], clientTold: 'told' },
    young,
  );

const written = (course: ACourse, sign: string, version = 0, as = young) =>
  course.does(
    'writeSheet',
    { sheet: 'plan-for-parents', version, fields: { signs: [sign] } },
    { ...as, id: `written-${version}` },
  );
const agrees = (course: ACourse, version: number) =>
  course.does('agreeSheet', { entry: 'written-0', version, answer: 'agrees' }, client);

const herPage = (course: ACourse) => pageOf(course.course, 'helene', { client: 'Jonah', today: day });
const reads = (course: ACourse) =>
  herPage(course)?.sheets.map((one) => one.written.map(({ fields }) => fields));

test('a sheet is read by a parent once it was listed, consented to, agreed and given out by the young person', () => {
  const course = withHer();
  expect(course.refusal('shareWith', { beside: 'helene', what }, client)).toBe('nothing-listed');
  listedTo(course);
  expect(herPage(course)?.listed?.sheets).toEqual(['The page for the parents']);
  course.does('shareWith', { beside: 'helene', what }, client);
  expect(reads(course)).toEqual([[]]);
  written(course, 'Sleeping till noon');
  course.does('shareSheet', { entry: 'written-0', version: 1 }, young);
  expect(reads(course)).toEqual([[]]);
  agrees(course, 1);
  expect(reads(course)).toEqual([[{ signs: ['Sleeping till noon'] }]]);
});

test('what is written again stays with the young person until they agree to it anew; a no takes it off the page', () => {
  const course = listedTo(withHer()).does('shareWith', { beside: 'helene', what }, young);
  agrees(written(course, 'First', 0, client), 1);
  written(course, 'Second', 1, client);
  expect(reads(course)).toEqual([[{ signs: ['First'] }]]);
  agrees(course, 2);
  expect(reads(course)).toEqual([[{ signs: ['Second'] }]]);
  course.does('agreeSheet', { entry: 'written-0', version: 2, answer: 'no' }, client);
  expect(reads(course)).toEqual([[]]);
});

test('a sheet is off the page as soon as it is no longer shared, was set aside, or a consent was taken back', () => {
  const shared = () =>
    agrees(
      written(listedTo(withHer()).does('shareWith', { beside: 'helene', what }, young), 'Ours', 0, client),
      1,
    );
  expect(reads(shared())).toHaveLength(1);
  expect(reads(shared().does('stopSharing', { beside: 'helene', what }, client))).toEqual([]);
  expect(reads(shared().does('setSheetAside', { entry: 'written-0', why: 'Not now' }, young))).toEqual([[]]);
  const taken = shared();
  const consent = taken.course.beside.people[0]?.consents[0]?.id ?? '';
  taken.does('withdrawBesideConsent', { beside: 'helene', consent }, client);
  const [mother] = taken.course.beside.people;
  expect(mother && sharedWithThem(taken.course, mother, day)).toEqual([]);
});

test('a sheet that is not for this role, or that the consent leaves out, is not shared; and the client shares sheets alone', () => {
  const course = listedTo(withHer(['sick_role']));
  expect(course.refusal('shareWith', { beside: 'helene', what }, young)).toBe('not-agreed-to-share');
  expect(course.refusal('shareWith', { beside: 'helene', what: 'sheet:ipaf' }, young)).toBe('not-shareable');
  expect(course.refusal('shareWith', { beside: 'helene', what: 'sick_role' }, client)).toBe('team-shares');
});

test('a parent reads no version that was not agreed to, whichever is struck out, and a no stays a no', () => {
  const twice = () => {
    const course = listedTo(withHer()).does('shareWith', { beside: 'helene', what }, young);
    written(course, 'First', 0, client);
    return agrees(written(course, 'Second', 1, client), 2);
  };
  const writings = twice().facts.flatMap(({ type, seq }) => (type === 'SheetWritten' ? [seq] : []));
  for (const [place, seq] of writings.entries()) {
    const course = twice().does('strikeOut', { seq, why: 'x' }, young);
    const before = reads(course);
    expect(before).toEqual(place === 0 ? [[{ signs: ['Second'] }]] : [[]]);
    written(course, 'Third', place === 0 ? 2 : 1, { ...client });
    expect(reads(course)).toEqual(before);
  }
  const no = twice().does('agreeSheet', { entry: 'written-0', version: 2, answer: 'no' }, client);
  expect(no.refusal('strikeOut', { seq: no.facts.length, why: 'x' }, young)).toBe('kept');
  const aside = twice();
  aside.does('setSheetAside', { entry: 'written-0', why: 'Mine' }, client);
  expect(aside.refusal('strikeOut', { seq: aside.facts.length, why: 'x' }, young)).toBe('kept');
});
