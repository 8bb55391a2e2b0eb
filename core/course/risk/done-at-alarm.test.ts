import { describe, expect, test } from 'vitest';
import { type FormOf, seenBy } from '#core/course/book.ts';
import { draftedNote } from '#core/course/notes/drafted.ts';
import { aMember, entry, on, phq9, send, wish } from '#tests/groups/a-member.ts';

const lacksLicence = { on, by: 'dayra', licence: 'none' } as const;
const answer = {
  asked: 'Whether she still means to',
  said: 'Not now',
  decided: 'Seen again tomorrow',
  why: 'Her sister stays',
  actions: ['more_contact'],
  nextReview: '2026-06-10',
} satisfies Omit<FormOf<'answerAlarm'>, 'alarm'>;

/** A member in danger: an answer of 3 and a plan, told to whoever leads her group. */
function inDanger() {
  const one = aMember();
  send(one, entry({ ...phq9(wish.with(8, 3)), plan: 'yes', staying: 'Her sister' }));
  return { one, alarm: one.course.risk.alarms.find(({ urgency }) => urgency === 'now')?.id ?? '' };
}

describe('what was done at an alarm', () => {
  test('is told by whoever is no clinician, more than once, and the alarm waits for one all the same', () => {
    const { one, alarm } = inDanger();
    expect(one.refusal('answerAlarm', { alarm, ...answer }, lacksLicence)).toBe('needs-a-licence');
    one.does(
      'tellDoneAtAlarm',
      { alarm, did: 'Sat with her', called: 'Ruth, at ten past four' },
      lacksLicence,
    );
    one.does(
      'tellDoneAtAlarm',
      { alarm, did: 'Walked there', where: 'At the health post, with Ruth' },
      lacksLicence,
    );
    const found = () => one.course.risk.alarms.find(({ id }) => id === alarm);
    expect(found()?.done.map(({ did, called, where, by }) => [did, called, where, by])).toEqual([
      ['Sat with her', 'Ruth, at ten past four', '', 'dayra'],
      ['Walked there', '', 'At the health post, with Ruth', 'dayra'],
    ]);
    expect([found()?.answer, found()?.seen]).toEqual([null, null]);
  });

  test('is told also once a clinician has answered, as from a telephone that had no line; never of an alarm that is not there', () => {
    const { one, alarm } = inDanger();
    one.does('answerAlarm', { alarm, ...answer }, { on, by: 'ruth' });
    one.does('tellDoneAtAlarm', { alarm, did: 'Sat with her until four' }, lacksLicence);
    expect(one.course.risk.alarms.find(({ id }) => id === alarm)?.done).toHaveLength(1);
    expect(one.refusal('tellDoneAtAlarm', { alarm: 'other', did: 'Sat with her' })).toBe('no-such-alarm');
  });

  test('is for clinicians: the client reads that the alarm was seen, and nothing of this', () => {
    const { one, alarm } = inDanger();
    one.does('tellDoneAtAlarm', { alarm, did: 'Sat with her' }, lacksLicence);
    const theirs = JSON.stringify(seenBy(one.course, { as: 'client', by: 'leila' }));
    expect(theirs).not.toContain('Sat with her');
    expect(JSON.stringify(seenBy(one.course, { as: 'supervisor', by: 'ruth' }))).toContain('Sat with her');
  });
});

describe('what was answered about a plan', () => {
  test('stands in the note that is drafted of that meeting, with who stays', () => {
    expect(draftedNote(inDanger().one.course, 1)).toContain(
      'Asked alone whether there is a plan: yes. With them: Her sister.',
    );
    const asked = aMember();
    send(asked, entry({ ...phq9(wish), plan: 'no' }));
    expect(draftedNote(asked.course, 1)).toContain('Asked alone whether there is a plan: no.');
    const calm = aMember();
    send(calm, entry(phq9(wish)));
    expect(draftedNote(calm.course, 1)).not.toContain('whether there is a plan');
  });
});
