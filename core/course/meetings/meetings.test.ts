import { describe, expect, test } from 'vitest';
import { seenBy } from '#core/course/book.ts';
import { followed } from '#core/guide/followed.ts';
import { evident } from '#core/guide/milestones/evident.ts';
import { ipt } from '#core/protocols/ipt/ipt.ts';
import { type ACourse, aCourse } from '#tests/a-course.ts';
import { held, opened } from '#tests/a-guided-course.ts';

const on = { on: '2026-01-14' };
const meeting = { which: 'other', minutes: 45, with: ['tomas'], clientThere: 'there' as const };

function withPartner(course = held(1)): ACourse {
  return course.does('bringBeside', { role: 'partner', name: 'Tomas' }, { ...on, id: 'tomas' });
}
function consented(course = withPartner()): ACourse {
  for (const whose of ['client', 'self'] as const) {
    course.does(
      'recordBesideConsent',
      { beside: 'tomas', whose, to: ['meetings'], how: 'spoken' },
      { ...on, id: `meetings-${whose}` },
    );
  }
  return course;
}

describe('a meeting outside the count', () => {
  test('changes no session number and stands after the session held before it', () => {
    const course = consented().does(
      'holdMeeting',
      { ...meeting, agreed: 'Two days’ notice' },
      { ...on, id: 'm' },
    );
    expect(course.course.sessions.held.map(({ n }) => n)).toEqual([1]);
    expect(course.course.meetings.held).toMatchObject([{ id: 'm', after: 1, with: ['tomas'] }]);
    held(2, course);
    expect(course.course.sessions.held.map(({ n }) => n)).toEqual([1, 2]);
  });

  test('with somebody whose consent is missing or over is refused, save in danger', () => {
    expect(withPartner().refusal('holdMeeting', meeting, on)).toBe('consent-missing');
    expect(withPartner().refusal('planMeeting', { ...meeting, at: '2027-01-20T10:00' }, on)).toBe(
      'consent-missing',
    );
    const back = consented().does(
      'withdrawBesideConsent',
      { beside: 'tomas', consent: 'meetings-client' },
      { ...on, as: 'client' },
    );
    expect(back.refusal('holdMeeting', meeting, on)).toBe('consent-missing');
    back.does('holdMeeting', { ...meeting, danger: 'He found her with the tablets' }, on);
    expect(back.course.meetings.held).toHaveLength(1);
  });

  test('brings nobody into one room where the record speaks of violence, whatever was consented to', () => {
    const course = consented().does(
      'flagStopAndRefer',
      { rule: 'SR-05', what: 'Hit', action: 'Safety plan' },
      on,
    );
    expect(course.refusal('holdMeeting', meeting, on)).toBe('joint-unsafe');
    expect(course.refusal('holdMeeting', { ...meeting, danger: 'Now' }, on)).toBe('joint-unsafe');
    course.does('holdMeeting', { ...meeting, clientThere: 'not_there' }, on);
  });

  test('needs somebody there, and one of those that the form of therapy has', () => {
    expect(consented().refusal('holdMeeting', { ...meeting, with: [], clientThere: 'not_there' }, on)).toBe(
      'nobody-there',
    );
    expect(consented().refusal('holdMeeting', { ...meeting, which: 'seance' }, on)).toBe('no-such-meeting');
    expect(consented().refusal('holdMeeting', { ...meeting, with: ['nobody'] }, on)).toBe('no-such-beside');
  });

  test('is planned, called off, or held as it was planned, once', () => {
    const course = consented().does(
      'planMeeting',
      { ...meeting, at: '2027-01-20T10:00' },
      { ...on, id: 'plan' },
    );
    expect(course.refusal('planMeeting', { ...meeting, at: '2026-01-20T10:00' }, on)).toBe('not-ahead');
    course.does('holdMeeting', { ...meeting, planned: 'plan' }, on);
    expect(course.course.meetings.planned).toMatchObject([{ state: 'held' }]);
    expect(course.refusal('holdMeeting', { ...meeting, planned: 'plan' }, on)).toBe('not-planned');
    expect(course.refusal('callOffMeeting', { meeting: 'plan' }, on)).toBe('not-planned');
  });

  test('takes its hour in the diary: over a session or another meeting it asks why, and sessions ask of it', () => {
    const course = consented();
    const at = '2027-01-20T10:00';
    course.does('planMeeting', { ...meeting, at }, { ...on, id: 'plan' });
    expect(course.refusal('planMeeting', { ...meeting, at: '2027-01-20T10:30' }, on)).toBe('double-booked');
    expect(course.refusal('bookSession', { at: '2027-01-20T10:20', minutes: 50 }, on)).toBe('double-booked');
    course.does('bookSession', { at: '2027-01-21T10:00', minutes: 50 }, { ...on, id: 'hour' });
    const to = { meeting: 'plan', why: 'Ill' };
    expect(course.refusal('moveMeeting', { ...to, to: '2027-01-21T10:30' }, on)).toBe('double-booked');
    expect(course.refusal('moveMeeting', { ...to, to: at }, on)).toBe('same-time');
    expect(course.refusal('moveMeeting', { ...to, to: '2026-01-02T10:00' }, on)).toBe('not-ahead');
    // A minute of its own old hour is not in its way.
    course.does('moveMeeting', { ...to, to: '2027-01-20T10:30' }, on);
    expect(course.refusal('moveMeeting', { ...to, to: '2027-01-20T11:00', shownAt: at }, on)).toBe(
      'moved-since',
    );
    expect(course.refusal('callOffMeeting', { meeting: 'plan', shownAt: at }, on)).toBe('moved-since');
    expect(course.course.meetings.planned).toMatchObject([
      { at: '2027-01-20T10:30', moves: [{ from: at, why: 'Ill' }] },
    ]);
    course.does('moveMeeting', { ...to, to: '2027-01-21T10:30', despite: 'By phone' }, on);
    expect(course.course.meetings.planned).toMatchObject([{ despite: 'By phone' }]);
  });

  test('names each who is there once', () => {
    const twice = { ...meeting, with: [...meeting.with, ...meeting.with] };
    const { held } = consented().does('holdMeeting', twice, on).course.meetings;
    expect(held[0]?.with).toEqual(meeting.with);
  });

  test('does not ask of the client’s hours where the client does not come', () => {
    const diary = [{ at: '2027-01-20T10:00', zone: 'Europe/London', minutes: 50, whose: 'client' as const }];
    const asked = { ...meeting, at: '2027-01-20T10:00' };
    expect(consented().refusal('planMeeting', asked, { ...on, diary })).toBe('double-booked');
    consented().does('planMeeting', { ...asked, clientThere: 'not_there' }, { ...on, diary });
  });

  test('stands in no diary once the course waits, is handed over or is closed, save what comes after the pause', () => {
    const plannedTwice = () =>
      consented()
        .does('planMeeting', { ...meeting, at: '2027-01-20T10:00' }, { ...on, id: 'a' })
        .does('planMeeting', { ...meeting, at: '2027-03-20T10:00' }, { ...on, id: 'b' });
    const states = ({ course }: ACourse) => course.meetings.planned.map(({ state }) => state);
    const paused = plannedTwice().does('pauseCourse', { why: 'Birth', reviewBy: '2027-02-01' }, on);
    expect(states(paused)).toEqual(['called_off', 'planned']);
    expect(paused.course.meetings.planned[0]?.offBecause).toBe('The course was paused.');
    const handed = plannedTwice().does('transferCourse', { to: 'ben', handOver: 'Well', client: 'told' }, on);
    expect(states(handed)).toEqual(['called_off', 'called_off']);
    const stopped = {
      reason: 'moved' as const,
      words: 'Moved away',
      checklist: (['E-02', 'E-04', 'E-07', 'E-10'] as const).map((task) => ({ task, how: 'done' as const })),
      riskChecked: 'checked' as const,
    };
    const closed = plannedTwice()
      .does('finishEarly', stopped, on)
      .does('closeCourse', { outcome: 'dropout', words: 'Moved away' }, on);
    expect(states(closed)).toEqual(['called_off', 'called_off']);
  });

  test('has a signed note that is added to and never changed', () => {
    const course = consented().does('holdMeeting', meeting, { ...on, id: 'm' });
    course.does('writeMeetingNote', { meeting: 'm', text: 'He came', version: 0 }, on);
    const add = { meeting: 'm', text: 'It was the uncle' };
    expect(course.refusal('addToMeetingNote', add, on)).toBe('not-signed');
    course.does('signMeetingNote', { meeting: 'm', version: 1 }, on).does('addToMeetingNote', add, on);
    expect(course.course.meetings.held[0]?.note).toMatchObject({
      text: 'He came',
      addenda: [{ text: 'It was the uncle', on: on.on }],
    });
    const client = seenBy(course.course, { as: 'client', by: 'leila' });
    expect(JSON.stringify(client)).not.toContain('uncle');
  });

  test('keeps what was signed: no draft and no meeting under it is struck out from beneath it', () => {
    const course = consented().does('holdMeeting', meeting, { ...on, id: 'm' });
    const held = course.facts.length;
    course.does('writeMeetingNote', { meeting: 'm', text: 'He came', version: 0 }, on);
    const drafted = course.facts.length;
    course.does('signMeetingNote', { meeting: 'm', version: 1 }, on);
    expect(course.refusal('strikeOut', { seq: held, why: 'x' }, on)).toBe('kept');
    course.does('strikeOut', { seq: drafted, why: 'x' }, on);
    expect(course.course.meetings.held[0]?.note).toMatchObject({
      text: 'He came',
      signed: { on: on.on },
    });
  });

  test('has a note that is the therapist’s, and stays as it was once it is signed', () => {
    const course = consented().does(
      'holdMeeting',
      { ...meeting, agreed: 'Ring first', clientThere: 'not_there' },
      { ...on, id: 'm' },
    );
    expect(course.refusal('signMeetingNote', { meeting: 'm', version: 0 }, on)).toBe('no-note');
    course.does('writeMeetingNote', { meeting: 'm', text: 'MARKER', version: 0 }, on);
    expect(course.refusal('writeMeetingNote', { meeting: 'm', text: 'Other', version: 0 }, on)).toMatch(
      /^stale/,
    );
    course.does('signMeetingNote', { meeting: 'm', version: 1 }, on);
    expect(course.refusal('writeMeetingNote', { meeting: 'm', text: 'Other', version: 1 }, on)).toBe(
      'signed',
    );
    expect(JSON.stringify(seenBy(course.course, { as: 'therapist', by: 'ana' }))).toContain('MARKER');
    const client = JSON.stringify(seenBy(course.course, { as: 'client', by: 'leila' }).meetings);
    expect(client).not.toContain('MARKER');
    expect(client).not.toContain('Ring first');
  });
});

test('the record shows a meeting and somebody beside the client for a milestone, or says what is missing', () => {
  const show = (course: ACourse, asked: Parameters<typeof evident>[2]) => {
    const follows = followed(course.course);
    if (!follows) throw new Error('follows nothing');
    return evident(course.course, follows, asked, 4);
  };
  expect(show(opened(), { beside: 'partner' })).toMatchObject({ found: 'no' });
  expect(show(withPartner(), { beside: 'partner' }).found).toBe('yes');
  expect(show(withPartner(), { beside: 'partner', consented: true }).because).toContain('Tomas');
  expect(show(consented(), { beside: 'partner', consented: true })).toMatchObject({ found: 'yes' });
  expect(show(consented(), { meeting: 'other' })).toMatchObject({ found: 'no' });
  const once = consented().does('holdMeeting', meeting, on);
  expect(show(once, { meeting: 'other' })).toMatchObject({ found: 'yes' });
  expect(show(once, { meeting: 'other', held: 2 }).found).toBe('no');
  expect(show(once, { all: [{ meeting: 'other' }, { beside: 'partner' }] }).found).toBe('yes');
});

describe('a meeting that the form of therapy names', () => {
  const whole = {
    ...ipt,
    id: 'with-partner',
    meetings: [
      {
        id: 'couple',
        name: 'Meeting of both',
        clientLabel: 'With Tomas',
        with: ['partner'],
        clientThere: 'yes' as const,
        when: ['middle' as const],
        usually: 1,
        most: 2,
        minutes: 50,
        says: 'One aim.',
        tasks: [],
        sources: ['Brandon 2012'],
      },
    ],
  };
  const protocols = [{ id: whole.id, edition: whole.edition, whole }];
  const couple = { ...meeting, which: 'couple' };
  const opening = () =>
    aCourse().does(
      'openCourse',
      {
        client: 'leila',
        therapist: 'ana',
        protocol: {
          id: whole.id,
          edition: whole.edition,
          preset: 'ipt16-default',
          sessions: 16,
          minutes: 50,
        },
      },
      { on: '2026-01-06', protocols },
    );

  test('asks for a reason where there are more of them, or where it is held otherwise, and blocks neither', () => {
    const course = consented(withPartner(opening()));
    expect(course.refusal('holdMeeting', { ...couple, clientThere: 'not_there' }, on)).toBe('client-there');
    course.does('holdMeeting', couple, on).does('holdMeeting', couple, on);
    expect(course.refusal('holdMeeting', couple, on)).toBe('more-than-usual');
    course.does('holdMeeting', { ...couple, why: 'Her mother died' }, on);
    expect(course.course.meetings.held).toHaveLength(3);
  });

  test('is with those the form names', () => {
    const course = consented(withPartner(opening())).does(
      'bringBeside',
      { role: 'infant', name: 'Sol' },
      { ...on, id: 'sol' },
    );
    expect(course.refusal('holdMeeting', { ...couple, with: ['sol'] }, on)).toBe('with-others');
    course.does('holdMeeting', { ...couple, with: ['sol', 'tomas'] }, on);
  });
});
