import { describe, expect, test } from 'vitest';
import { openActs, seenBy } from '#core/course/book.ts';
import type { HourRules } from '#core/days/hour-rules.ts';
import { hoursListed } from '#core/lists/hours.ts';
import { summarise } from '#core/lists/summarise.ts';
import { todayOf } from '#core/lists/today.ts';
import { aCourseUnderWay } from '#tests/a-course-under-way.ts';

const nine = { from: '09:00', to: '12:00' };
const working = { 1: nine, 2: nine, 3: nine };
const hourRules: HourRules = { ask: 'yes', move: 'at_once', notice: 24, weeks: 2 };
/** A Monday; the hours of the three sessions held are over. */
const on = '2026-02-02';
const now = `${on}T08:00:00.000Z`;
const around = { on, today: on, now, working, hourRules };
const leila = { ...around, as: 'client', by: 'leila' } as const;
const sela = { ...around, as: 'secretary', by: 'sela' } as const;
const tuesday = '2026-02-03T10:00';
const wednesday = '2026-02-04T10:00';

const under = () => aCourseUnderWay(3);
const booked = () => under().does('bookSession', { at: tuesday, minutes: 50 }, { ...around, id: 'hour' });
const newsOf = (course: ReturnType<typeof under>) => summarise(course.course).hourNews;

describe('a client asks for an hour', () => {
  const asked = () => under().does('askForHour', { at: wednesday }, { ...leila, id: 'ask' });

  test('one that is free by their therapist’s own week, and it waits on Today until it is answered', () => {
    const course = asked();
    expect(newsOf(course)).toMatchObject({ asks: [{ id: 'ask', at: wednesday, words: 'none' }] });
    const listed = { summary: summarise(course.course), client: { id: 'leila', name: 'Leila' } };
    expect(todayOf([listed], on).answers.hours).toHaveLength(1);
    course.does('answerAsk', { ask: 'ask', answer: 'taken' }, around);
    expect(course.course.sessions.appointments.at(-1)).toMatchObject({ at: wednesday, state: 'booked' });
    expect(newsOf(course)).toBeUndefined();
    expect(course.refusal('answerAsk', { ask: 'ask', answer: 'declined' }, around)).toBe('ask-over');
  });

  test('none that is taken, outside the therapist’s hours, on a day off, within the notice, or too far ahead', () => {
    const ask = (at: string, more: object = {}) =>
      booked().refusal('askForHour', { at }, { ...leila, ...more });
    expect(ask(tuesday)).toBe('hour-not-free');
    expect(ask('2026-02-04T13:00')).toBe('hour-not-free');
    expect(ask('2026-02-05T10:00')).toBe('hour-not-free');
    expect(ask('2026-02-02T11:00')).toBe('hour-not-free');
    expect(ask('2026-02-18T10:00')).toBe('hour-not-free');
    const daysOff = [{ from: '2026-02-04', to: '2026-02-04', whose: 'service' as const }];
    expect(ask(wednesday, { daysOff })).toBe('hour-not-free');
    const diary = [{ at: wednesday, zone: 'Europe/London', minutes: 50, whose: 'therapist' as const }];
    expect(ask(wednesday, { diary })).toBe('hour-not-free');
  });

  test('or in their own words, once at a time, and can take it back', () => {
    const course = under();
    expect(course.refusal('askForHour', {}, leila)).toBe('ask-empty');
    course.does('askForHour', { words: 'Any morning' }, { ...leila, id: 'ask' });
    expect(course.refusal('askForHour', { words: 'Or noon' }, leila)).toBe('ask-waits');
    expect(course.refusal('answerAsk', { ask: 'ask', answer: 'taken' }, around)).toBe('ask-no-hour');
    expect(course.does('takeAskBack', { ask: 'ask' }, leila).course.hoursAsked.asks[0]?.state).toBe(
      'taken_back',
    );
  });

  test('another hour is offered, which the client takes, or waits with them where it does not suit', () => {
    const offer = { ask: 'ask', at: '2026-02-09T10:00', minutes: 50 };
    const course = asked().does('offerHour', offer, { ...around, id: 'offer' });
    expect(newsOf(course)).toBeUndefined();
    const declined = asked()
      .does('offerHour', offer, { ...around, id: 'offer' })
      .does('answerOffer', { offer: 'offer', answer: 'declined' }, leila);
    expect(newsOf(declined)).toMatchObject({ asks: [{ id: 'ask' }], changes: [{ what: 'offer_declined' }] });
    course.does('answerOffer', { offer: 'offer', answer: 'taken' }, { ...leila, id: 'taken' });
    expect(course.course.sessions.appointments.at(-1)).toMatchObject({ at: '2026-02-09T10:00' });
    expect(newsOf(course)).toMatchObject({ changes: [{ id: 'taken', what: 'booked', who: 'client' }] });
    expect(course.refusal('answerOffer', { offer: 'offer', answer: 'taken' }, leila)).toBe('offer-over');
  });

  test('only where the service lets them', () => {
    const none = { ...leila, hourRules: { ...hourRules, ask: 'no', move: 'no' } } as const;
    expect(under().refusal('askForHour', { at: wednesday }, none)).toBe('not-asked-here');
    const doing = { ...none, id: 'x', zone: 'Europe/London' };
    expect(openActs(under().course, doing)).not.toContain('askForHour');
    expect(openActs(under().course, { ...doing, hourRules })).toContain('askForHour');
  });
});

describe('a client moves and cancels their own hour', () => {
  const move = { appointment: 'hour', to: wednesday, why: 'Work', shownAt: tuesday };

  test('into a free hour at once, in time, and their therapist is told', () => {
    const course = booked().does('moveOwnSession', move, { ...leila, id: 'moved' });
    expect(course.course.sessions.appointments.at(-1)).toMatchObject({
      at: wednesday,
      moves: [{ by: 'client' }],
    });
    expect(newsOf(course)?.changes).toMatchObject([{ what: 'moved', was: tuesday, notice: 'kept' }]);
    course.does('readHourChange', { change: 'moved' }, around);
    expect(newsOf(course)).toBeUndefined();
    expect(course.refusal('readHourChange', { change: 'moved' }, around)).toBe('change-read');
  });

  test('later than the service asks for it is asked for, and not moved; to say that one cannot come is never refused', () => {
    const late = { ...leila, now: '2026-02-02T12:00:00.000Z' };
    expect(booked().refusal('moveOwnSession', move, late)).toBe('notice-over');
    booked().does('askForHour', { appointment: 'hour', at: wednesday, shownAt: tuesday }, late);
    const cancelled = booked().does('cancelSession', { appointment: 'hour', why: 'Ill' }, late);
    expect(newsOf(cancelled)?.changes).toMatchObject([{ what: 'cancelled', notice: 'late' }]);
    expect(cancelled.course.sessions.missed).toEqual([]);
    const hour = hoursListed(cancelled.course).find(({ id }) => id === 'hour');
    expect(hour).toMatchObject({ state: 'cancelled', desk: { late: true } });
  });

  test('where the service lets them only ask, what they asked for moves the hour once it is taken', () => {
    const asking = { ...leila, hourRules: { ...hourRules, move: 'asked' } } as const;
    expect(booked().refusal('moveOwnSession', move, asking)).toBe('not-asked-here');
    const course = booked().does(
      'askForHour',
      { appointment: 'hour', at: wednesday },
      { ...asking, id: 'ask' },
    );
    course.does('answerAsk', { ask: 'ask', answer: 'taken' }, around);
    expect(course.course.sessions.appointments.filter(({ state }) => state === 'booked')).toMatchObject([
      { id: 'hour', at: wednesday },
    ]);
  });

  test('and says that they come; moved since, it is said anew', () => {
    const course = booked().does('confirmSession', { appointment: 'hour' }, leila);
    const desk = () => hoursListed(course.course).find(({ id }) => id === 'hour')?.desk;
    expect(desk()).toEqual({ confirmed: true });
    expect(course.refusal('confirmSession', { appointment: 'hour' }, leila)).toBe('confirmed-already');
    course.does('moveSession', { appointment: 'hour', to: wednesday, why: 'Train' }, around);
    expect(desk()).toBeUndefined();
  });
});

describe('at the desk', () => {
  test('a secretary books, moves and cancels as the service, and the therapist is told each time', () => {
    const course = under().does('bookSession', { at: tuesday, minutes: 50 }, { ...sela, id: 'hour' });
    course.does('moveSession', { appointment: 'hour', to: wednesday, why: 'Rang' }, sela);
    course.does('cancelSession', { appointment: 'hour', why: 'Rang again' }, sela);
    expect(newsOf(course)?.changes.map(({ what, who }) => [what, who])).toEqual([
      ['booked', 'secretary'],
      ['moved', 'secretary'],
      ['cancelled', 'secretary'],
    ]);
    expect(course.course.sessions.appointments.at(-1)?.calledOff).toMatchObject({ by: 'service' });
  });

  test('it is noted who arrived and who did not, and the session itself is recorded by its therapist alone', () => {
    const course = booked().does('noteAtDesk', { appointment: 'hour', says: 'arrived' }, sela);
    const desk = () => hoursListed(course.course).find(({ id }) => id === 'hour')?.desk;
    expect(desk()).toMatchObject({ came: { says: 'arrived' } });
    course.does('noteAtDesk', { appointment: 'hour', says: 'not_noted' }, sela);
    course.does('noteAtDesk', { appointment: 'hour', says: 'told' }, sela);
    expect(desk()).toEqual({ told: true });
    expect(course.refusal('holdSession', { minutes: 50, format: 'in_person' }, sela)).toBe('not-yours');
    expect(course.refusal('missSession', { appointment: 'hour' }, sela)).toBe('not-yours');
  });

  test('a secretary is shown no chapter of any course', () => {
    const { course } = booked().does('askForHour', { words: 'I feel worse' }, leila);
    const seen = seenBy(course, sela);
    expect(seen.sessions.appointments).toEqual([]);
    expect(seen.hoursAsked.asks).toEqual([]);
    expect(JSON.stringify(summarise(course).hourNews)).not.toContain('worse');
  });
});
