import { expect, test } from 'vitest';
import type { Doing } from '#core/book/doing.ts';
import { isRefusal } from '#core/forms/refusal.ts';
import { fits, someone } from '#tests/referrals/a-referral.ts';
import { referralBook } from './book.ts';
import { waitFigures } from './figures.ts';
import { stateOf, summariseReferral } from './summarise.ts';
import { usualWaitRule, waitBy } from './waits.ts';

const today = '2026-06-01';

/** A referral to which acts are done, each on its day, by somebody of this standing. */
class AReferral {
  facts: Parameters<typeof referralBook.fold>[1][number][] = [];
  get now() {
    return referralBook.fold('one', this.facts);
  }
  tries(name: string, form: unknown, on: string, as: Doing['as'] = 'therapist') {
    const id = `act-${this.facts.length}`;
    const doing = { id, by: 'ana', as, on, now: `${on}T10:00:00.000Z`, today, zone: 'Europe/London' };
    const read = referralBook.acts.get(name)?.form.parse(form);
    return { id, decided: referralBook.decide(this.now, name, read, doing) };
  }
  does(name: string, form: unknown, on: string, as?: Doing['as']): this {
    const { id, decided } = this.tries(name, form, on, as);
    if (isRefusal(decided)) throw new Error(decided.refused);
    for (const fact of decided)
      this.facts.push({
        ...{ course: 'one', seq: this.facts.length + 1, act: id, at: `${on}T10:00:00.000Z`, by: 'ana' },
        ...fact,
      });
    return this;
  }
  refusal(name: string, form: unknown, on: string, as?: Doing['as']): string {
    const { decided } = this.tries(name, form, on, as);
    return isRefusal(decided) ? decided.refused : 'done';
  }
  get days() {
    return summariseReferral(this.now).days;
  }
}
const came = (on = '2026-01-05') => new AReferral().does('receiveReferral', someone(), on);
const listed = () => came().does('decideFit', fits, '2026-01-15').does('putOnList', {}, '2026-01-15');

test('nobody is put on the list, and no course begins, before a clinician has decided that IPT fits', () => {
  expect(came().refusal('putOnList', {}, '2026-01-10')).toBe('not-decided');
  const against = { ...fits, decision: 'not_now', adaptation: 'To the crisis team.' };
  expect(came().does('decideFit', against, '2026-01-10').refusal('putOnList', {}, '2026-01-10')).toBe(
    'not-decided',
  );
  expect(came().refusal('decideFit', fits, '2026-01-10', 'manager')).toBe('not-yours');
  expect(stateOf(listed().now)).toBe('waiting');
});

test('the rules of a course decide here too: a yes to psychosis does not go with suitable (SU-15)', () => {
  const asked = { ...fits, screen: { ...fits.screen, psychosis: 'yes' } };
  expect(came().refusal('decideFit', asked, '2026-01-10')).toBe('unsuitable');
});

test('somebody whom nobody can reach is not written in', () => {
  const form = someone({ phone: '' });
  expect(new AReferral().refusal('receiveReferral', form, today)).toBe('no-way-to-reach');
});

test('what has fewer than five digits is no telephone number, of theirs or of their GP', () => {
  for (const phone of ['abc', 'call me maybe', '999']) {
    expect(() => new AReferral().does('receiveReferral', someone({ phone }), today)).toThrow();
    const gp = { name: 'Dr Ode', practice: '', phone };
    expect(() => new AReferral().does('receiveReferral', someone({ gp }), today)).toThrow();
  }
  for (const phone of ['12345', '+44 (0)20 7946 0000', '٠٧٧٠٠ ٩٠٠'])
    new AReferral().does('receiveReferral', someone({ phone }), today);
});

test('danger keeps a referral open until a clinician has answered it in words', () => {
  const told = listed().does('tellDanger', { saidIn: 'to_us', words: 'Said she wishes to be dead.' }, today);
  const begun = { course: 'c', client: 'k', therapist: 'ana', first: '' };
  expect(told.refusal('closeReferral', { how: 'withdrew' }, today)).toBe('danger-unanswered');
  expect(told.refusal('beginCourse', begun, today)).toBe('danger-unanswered');
  const answer = { asked: 'Directly', said: 'No plan', decided: 'Seen tomorrow' };
  expect(told.refusal('answerDanger', answer, today, 'manager')).toBe('not-yours');
  told.does('answerDanger', answer, today);
  expect(told.refusal('answerDanger', answer, today)).toBe('none-told');
  expect(
    told
      .does('beginCourse', begun, today)
      .refusal('noteContact', { how: 'phone', outcome: 'reached' }, today),
  ).toBe('begun');
});

test('what was wrong is said anew, and what was said before stays', () => {
  const one = came().does(
    'sayParticularsAnew',
    { who: someone({ phone: '07700 900999' }).who, why: 'She moved.' },
    today,
  );
  expect(one.now.arrival.who?.phone).toBe('07700 900999');
  expect(one.now.arrival.received?.who.phone).toBe('07700 900123');
  expect(one.now.permanent).toHaveLength(2);
});

test('a wait is counted by the rule of the service, without the days on which they asked to wait', () => {
  const one = listed().does('pauseWait', {}, '2026-02-01').does('resumeWait', {}, '2026-02-11');
  const by = (rule: object) => waitBy({ ...usualWaitRule, ...rule }, one.days, '2026-03-01');
  expect(by({})).toEqual({ days: 45, is: 'waiting' });
  expect(by({ askedToWait: 'counted' })).toEqual({ days: 55, is: 'waiting' });
  expect(by({ from: 'assessed' })).toEqual({ days: 35, is: 'waiting' });
  one.does('offerPlace', { therapist: 'tom' }, '2026-02-20');
  expect(by({ until: 'offered' })).toEqual({ days: 36, is: 'over' });
  one.does('answerPlace', { offer: 'act-5', answer: 'declined', words: 'Evenings only' }, '2026-02-21');
  expect(by({ until: 'offered' })?.is).toBe('waiting');
  one.does(
    'beginCourse',
    { course: 'c', client: 'k', therapist: 'ana', first: '2026-03-10T10:00' },
    '2026-02-25',
  );
  expect(by({})).toEqual({ days: 54, is: 'over' });
});

test('an offer is answered before another is made, and a decline says why', () => {
  const one = listed().does('offerPlace', { therapist: 'tom' }, '2026-02-20');
  expect(one.refusal('offerPlace', { therapist: 'ana' }, '2026-02-20')).toBe('offer-open');
  expect(one.refusal('answerPlace', { offer: 'act-3', answer: 'declined' }, '2026-02-20')).toBe(
    'why-declined',
  );
  one.does('answerPlace', { offer: 'act-3', answer: 'accepted' }, '2026-02-21');
  expect([stateOf(one.now), one.refusal('offerPlace', { therapist: 'ana' }, today)]).toEqual([
    'accepted',
    'offer-accepted',
  ]);
});

test('a day before the referral came, or one to come, is no day of anything', () => {
  const form = { how: 'phone', outcome: 'reached' };
  expect(came().refusal('noteContact', form, '2026-01-04')).toBe('before-it-came');
  expect(came().refusal('noteContact', form, '2026-06-02')).toBe('day-to-come');
});

test('somebody who opens no referral sees nothing of one', () => {
  const seen = referralBook.seenBy(listed().now, { as: 'client', by: 'leila' });
  expect(JSON.stringify(seen)).not.toMatch(/Mara|move/);
});

test('of fewer than five waits neither the middle nor the longest is told', () => {
  const four = Array.from({ length: 4 }, () => summariseReferral(listed().now));
  const of = (all: typeof four) => waitFigures(all, usualWaitRule, 60, '2026-03-01').waiting;
  expect(of(four)).toMatchObject({ people: 'few', median: null, longest: null });
  expect(of([...four, ...four])).toMatchObject({ people: 8, median: 55, longest: 55 });
});
