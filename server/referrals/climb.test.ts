import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { UnansweredAlarms } from '#core/api-answers/duty.ts';
import type { ReferralView } from '#core/api-answers/referrals/referrals.ts';
import { usualLadder } from '#core/course/risk/ladder.ts';
import { usualWaitRule } from '#core/referral/waits.ts';
import { verify } from '#server/keeping/verify/verify.ts';
import { AClinic, type Someone } from '#tests/a-clinic.ts';
import { someone } from '#tests/referrals/a-referral.ts';
import { climbInReferrals } from './climb.ts';

const minutes = 60_000;

let clinic: AClinic;
let people: Record<'ana' | 'tom' | 'sue' | 'max' | 'eva', Someone>;
let id: string;

beforeAll(async () => {
  clinic = await AClinic.open();
  people = {
    ana: await clinic.member('Ana', ['therapist']),
    tom: await clinic.member('Tom', ['therapist']),
    sue: await clinic.member('Sue', ['supervisor']),
    max: await clinic.member('Max', ['manager']),
    eva: await clinic.member('Eva', ['therapist']),
  };
  await clinic.supervises(people.sue, people.ana);
  const settings = { form: 'off', wait: usualWaitRule, target: null, keepMonths: 6 };
  await people.max.put('/api/service/referrals', { ...settings, takers: [people.ana.id] });
  const on = [people.tom.id];
  const days = { 1: on, 2: on, 3: on, 4: on, 5: on, 6: on, 7: on };
  await people.max.put('/api/duty', { days, away: [], ladder: usualLadder, note: '' });
  id = newId();
  await people.ana.post('/api/referrals', { id, form: someone() });
});
afterAll(() => clinic.close());

const does = (by: Someone, act: string, form: object) =>
  by.post<ReferralView>(`/api/referrals/${id}/acts/${act}`, { id: newId(), form });
const waits = async (who: Someone) =>
  (await who.get<UnansweredAlarms>('/api/unanswered')).body.referrals ?? [];
const askedBy = async () => {
  const { referral } = (await people.ana.get<ReferralView>(`/api/referrals/${id}`)).body;
  return referral.danger.wentUp.map(({ who, asked }) => [who, asked.map(({ name }) => name)]);
};
async function passes(many: number): Promise<void> {
  await clinic.kith.later(many * minutes);
  // By two Kiths on one folder.
  await climbInReferrals(clinic.kith.installation);
  await climbInReferrals(clinic.kith.installation);
}
const lettersTo = async (name: string) =>
  (await clinic.kith.letters()).filter(({ to }) => to.startsWith(name)).length;

test('danger in a referral goes up rung by rung while nobody answers, as an alarm in a course does', async () => {
  await does(people.ana, 'tellDanger', { saidIn: 'to_us', words: 'She will not wake up again.' });
  await passes(30);
  expect(await askedBy()).toEqual([]);
  expect(await waits(people.max)).toEqual([]);
  await passes(31);
  expect(await askedBy()).toEqual([['duty', ['Tom']]]);
  await passes(30);
  await passes(30);
  expect(await askedBy()).toEqual([
    ['duty', ['Tom']],
    ['supervisor', ['Sue']],
    ['manager', ['Max']],
  ]);
  expect(await lettersTo('max')).toBe(1);
});

test('whom it asked may open and answer it; a manager is told that it waits and who was asked, and no more', async () => {
  const [told] = await waits(people.max);
  expect(told).toMatchObject({ you: 'asked', steps: [{ asked: ['Tom'] }, { asked: ['Sue'] }, {}] });
  expect(told?.id).toBeUndefined();
  expect(JSON.stringify(await waits(people.max))).not.toMatch(/wake up|Baptiste/);
  expect((await people.max.get(`/api/referrals/${id}`)).status).toBe(404);
  expect((await people.sue.get<ReferralView>(`/api/referrals/${id}`)).body.as).toBe('cover');
  expect(await waits(people.eva)).toEqual([]);
});

test('nobody is asked twice before the last rung comes round again, and once it is answered nobody is', async () => {
  await passes(5);
  expect(await askedBy()).toHaveLength(3);
  await passes(31);
  expect((await askedBy()).at(-1)).toEqual(['manager', ['Max']]);
  expect(await askedBy()).toHaveLength(4);
  const answer = { asked: 'Directly', said: 'No plan', decided: 'Seen tomorrow' };
  expect((await does(people.sue, 'answerDanger', answer)).status).toBe(200);
  await passes(120);
  expect(await askedBy()).toHaveLength(4);
  expect(await waits(people.max)).toEqual([]);
  expect((await people.sue.get(`/api/referrals/${id}`)).status).toBe(404);
  expect((await verify(clinic.kith.installation)).wrong).toEqual([]);
});
