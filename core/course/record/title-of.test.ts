import { expect, test } from 'vitest';
import { aCourse } from '#tests/a-course.ts';
import { titleOf } from './title-of.ts';

const protocol = { id: 'ipt-a', edition: '2026.1', preset: 'ipt-a-12', sessions: 12, minutes: 45 };
const where = { on: '2026-02-03', born: '2010-09-22' };

test('an entry names the sheet, the tracker and the meeting it is of by its title, whatever became of it', () => {
  const course = aCourse()
    .does('openCourse', { client: 'jonah', therapist: 'ana', protocol }, where)
    .does('bringBeside', { role: 'guardian', name: 'Helene' }, { ...where, id: 'helene' })
    .does(
      'writeSheet',
      { sheet: 'school-plan', version: 0, fields: { whom: 'Ms Gillis' } },
      { ...where, id: 'plan' },
    )
    .does('commentSheet', { entry: 'plan', version: 1, words: 'Fine' }, { ...where, as: 'client' })
    .does('offerTracker', { tracker: 'mood-of-the-week' }, where)
    .does(
      'recordBesideConsent',
      { beside: 'helene', whose: 'client', to: ['meetings'], how: 'spoken' },
      where,
    )
    .does('recordBesideConsent', { beside: 'helene', whose: 'self', to: ['meetings'], how: 'signed' }, where)
    .does(
      'holdMeeting',
      { which: 'parents-first', minutes: 45, with: ['helene'], clientThere: 'not_there', agreed: 'Listen' },
      where,
    )
    .does('setSheetAside', { entry: 'plan', why: 'Done' }, where);
  const named = (type: string) => {
    const made = course.facts.find((one) => one.type === type);
    return titleOf(course.course, type, made?.data);
  };
  for (const type of ['SheetBegun', 'SheetWritten', 'SheetCommented', 'SheetSetAside'])
    expect(named(type), type).toBe('School plan');
  expect(named('TrackerOffered')).toBe('Mood of the week');
  expect(named('MeetingHeld')).toBe('First meeting with the parents');
  expect(titleOf(course.course, 'SharingBegun', { beside: 'helene', what: 'sheet:school-plan' })).toBe(
    'School plan, Helene',
  );
  expect(titleOf(course.course, 'SessionHeld', { which: 'parents-first' })).toBe('');
});
