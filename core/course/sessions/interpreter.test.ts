import { expect, test } from 'vitest';
import { interpretersIn } from '#core/course/beside/consents.ts';
import { ownPageOf } from '#core/course/beside/own-page.ts';
import { seenBy } from '#core/course/book.ts';
import { shareableWith } from '#core/protocols/usual-people.ts';
import { opened } from '#tests/a-guided-course.ts';

const hour = { minutes: 50, format: 'in_person' as const, present: ['client', 'amal'] };
const brought = () =>
  opened().does('bringBeside', { role: 'interpreter', name: 'Amal Idris' }, { id: 'amal' });
const agreed = (course = brought()) =>
  course
    .does(
      'recordBesideConsent',
      { beside: 'amal', whose: 'client', to: ['meetings'], how: 'spoken' },
      { id: 'hers' },
    )
    .does('recordBesideConsent', { beside: 'amal', whose: 'self', to: ['meetings'], how: 'spoken' });

test('somebody interprets in a session once the client and they themself have agreed, and it is no joint session', () => {
  expect(brought().refusal('holdSession', hour)).toBe('interpreter-consent');
  const { course } = agreed().does('holdSession', hour);
  expect(interpretersIn(course, ['client', 'amal'])).toEqual(['Amal Idris']);
  expect(course.sessions.held).toMatchObject([
    { n: 1, kind: 'session', with: [], present: ['client', 'amal'] },
  ]);
});

test('who is no interpreter, who left, or whose consent was taken back interprets no more', () => {
  const back = agreed().does('withdrawBesideConsent', { beside: 'amal', consent: 'hers' });
  expect(back.refusal('holdSession', hour)).toBe('interpreter-consent');
  const gone = agreed().does('endBeside', { beside: 'amal', why: 'Moved away' });
  expect(gone.refusal('holdSession', hour)).toBe('joint-unplanned');
  const partner = opened().does('bringBeside', { role: 'partner', name: 'Tomas' }, { id: 'amal' });
  expect(partner.refusal('holdSession', hour)).toBe('joint-unplanned');
});

test('an interpreter sees nothing of the record: nothing can be shared with them, and there is no page', () => {
  const course = agreed().does('holdSession', hour).does('listIssue', { words: 'MARK' });
  expect(shareableWith(undefined, 'interpreter')).toEqual([]);
  const list = {
    people: ['amal'],
    share: ['meeting_times' as const],
    keepPrivate: [],
    told: ['amal'],
    clientTold: 'told' as const,
  };
  course.does('listSharing', list);
  expect(course.refusal('shareWith', { beside: 'amal', what: 'meeting_times' })).toBe('not-shareable');
  expect(ownPageOf(course.course, 'amal', { client: 'Leila', today: '2026-02-01' })?.parts ?? {}).toEqual({});
  expect(JSON.stringify(seenBy(course.course, { as: 'client', by: 'leila' }).sessions)).toContain('amal');
});
