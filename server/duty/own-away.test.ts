import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CourseView } from '#core/api-answers/courses.ts';
import type { Duty, OwnAway } from '#core/api-answers/duty.ts';
import type { Course } from '#core/course/course.ts';
import { climbLadders } from '#server/alarms/climb.ts';
import { AClinic, type Someone } from '#tests/a-clinic.ts';

/** A Monday morning in London, while the service is staffed. */
const monday = Date.parse('2027-01-11T10:00:00Z');
const thisWeek = { from: '2027-01-11', to: '2027-01-15' };
const inMarch = { from: '2027-03-01', to: '2027-03-05' };

let clinic: AClinic;
let ana: Someone;
let ruth: Someone;
let max: Someone;
beforeEach(async () => {
  clinic = await AClinic.open();
  await clinic.kith.later(monday - clinic.kith.installation.now().getTime());
  ana = await clinic.member('Ana', ['therapist']);
  ruth = await clinic.member('Ruth', ['supervisor']);
  max = await clinic.member('Max', ['manager']);
});
afterEach(() => clinic.close());

const read = async (who: Someone) => (await who.get<OwnAway>('/api/away')).body;
const set = (who: Someone, away: object[], before?: object[]) =>
  who.put('/api/away', { away, ...(before && { before }) });

describe('days away that somebody sets for themselves', () => {
  test('are theirs alone: nobody else’s go with them, and the page of duty shows them', async () => {
    expect((await set(ana, [inMarch])).status).toBe(200);
    expect((await set(ruth, [thisWeek])).status).toBe(200);
    expect((await set(ana, [thisWeek], [inMarch])).status).toBe(200);
    expect((await read(ruth)).away).toEqual([thisWeek]);
    const { away } = (await max.get<Duty>('/api/duty')).body;
    expect(away).toEqual([
      { person: ruth.id, ...thisWeek },
      { person: ana.id, ...thisWeek },
    ]);
  });

  test('are refused where the last comes before the first, where they changed meanwhile, and for a client', async () => {
    expect((await set(ana, [{ from: '2027-01-15', to: '2027-01-11' }])).status).toBe(422);
    await set(ana, [thisWeek]);
    expect((await set(ana, [inMarch], [])).status).toBe(409);
    const { client } = await clinic.course(ana);
    const leila = await clinic.joins(client, 'Leila');
    expect((await set(leila, [thisWeek])).status).toBe(403);
    expect((await read(ana)).away).toEqual([thisWeek]);
  });

  test('stand in the audit, by whom', async () => {
    await set(ana, [thisWeek]);
    const page = JSON.stringify((await max.get('/api/audit')).body);
    expect(page).toContain('settings-changed');
    expect(page).toContain('2027-01-15');
  });

  test('send an alarm of theirs up at once, and point out the sessions that fall on them', async () => {
    await clinic.supervises(ruth, ana);
    const { id, client } = await clinic.course(ana);
    const leila = await clinic.joins(client, 'Leila');
    await clinic.does(ana, id, 'bookSession', { at: '2027-01-13T10:00', minutes: 50, format: 'in_person' });
    await clinic.does(ana, id, 'bookSession', { at: '2027-01-20T10:00', minutes: 50, format: 'in_person' });
    expect((await read(ana)).booked).toEqual([]);
    await set(ana, [thisWeek]);
    expect((await read(ana)).booked).toMatchObject([{ course: id, at: '2027-01-13T10:00' }]);
    await clinic.does(leila, id, 'raiseAlarm', {});
    await climbLadders(clinic.kith.installation);
    const { course } = (await ana.get<{ course: Course }>(`/api/courses/${id}`)).body;
    expect(course.risk.alarms.flatMap(({ wentUp }) => wentUp.map(({ who }) => who))).not.toEqual([]);
  });

  test('are read by the client with who stands in, and never by another’s client, nor once they are over', async () => {
    await clinic.supervises(ruth, ana);
    const { id, client } = await clinic.course(ana);
    const leila = await clinic.joins(client, 'Leila');
    const tom = await clinic.member('Tom', ['therapist']);
    const toms = await clinic.course(tom);
    const other = await clinic.joins(toms.client, 'Carl');
    const reads = async (who: Someone, course: string) =>
      (await who.get<CourseView>(`/api/courses/${course}`)).body.away;
    await set(ana, [inMarch]);
    expect(await reads(leila, id)).toBeUndefined();
    const afterwards = { from: '2027-01-16', to: '2027-01-20' };
    await set(ana, [afterwards, thisWeek, inMarch]);
    const told = { from: '2027-01-11', to: '2027-01-20', standsIn: { who: 'supervisor', names: ['Ruth'] } };
    expect(await reads(leila, id)).toEqual(told);
    expect((await read(ana)).told).toEqual(told);
    expect(await reads(other, toms.id)).toBeUndefined();
    expect(await reads(ana, id)).toBeUndefined();
    await set(ruth, [thisWeek]);
    expect((await reads(leila, id))?.standsIn).toEqual({ who: 'manager', names: ['Max'] });
    await set(max, [thisWeek]);
    const administrators = (await reads(leila, id))?.standsIn;
    expect(administrators?.who).toBe('administrator');
    await clinic.kith.later(10 * 24 * 60 * 60_000);
    expect(await reads(leila, id)).toBeUndefined();
  });

  test('are told on the day to whoever stands in, and to nobody else', async () => {
    await clinic.supervises(ruth, ana);
    const standsIn = async (who: Someone) => (await read(who)).standsInFor;
    await set(ana, [
      { from: '2027-01-12', to: '2027-01-13' },
      { from: '2027-01-14', to: '2027-01-15' },
    ]);
    expect(await standsIn(ruth)).toEqual([]);
    await clinic.kith.later(24 * 60 * 60_000);
    const forAna = [{ person: ana.id, name: 'Ana', to: '2027-01-15' }];
    expect([await standsIn(ruth), await standsIn(max), await standsIn(ana)]).toEqual([forAna, [], []]);
    await set(ruth, [{ from: '2027-01-12', to: '2027-01-12' }]);
    expect([await standsIn(ruth), await standsIn(max)]).toEqual([[], forAna]);
  });

  test('that lie ahead name nobody whose turn on duty is not known yet, and whom an alarm asks is who was told', async () => {
    const { id, client } = await clinic.course(ana);
    const leila = await clinic.joins(client, 'Leila');
    const tom = await clinic.member('Tom', ['therapist']);
    const { onDuty: _, mail: __, ...duty } = (await max.get<Duty>('/api/duty')).body;
    const all = { 1: [tom.id], 2: [tom.id], 3: [tom.id], 4: [tom.id], 5: [tom.id], 6: [tom.id], 7: [tom.id] };
    expect((await max.put('/api/duty', { ...duty, days: all })).status).toBe(200);
    const reads = async () => (await leila.get<CourseView>(`/api/courses/${id}`)).body;
    await set(ana, [{ from: '2027-01-13', to: '2027-01-15' }]);
    expect((await reads()).away?.standsIn).toEqual({ who: 'duty', names: [] });
    await set(ana, [thisWeek]);
    expect((await reads()).away?.standsIn).toEqual({ who: 'duty', names: ['Tom'] });
    await clinic.does(leila, id, 'raiseAlarm', {});
    await climbLadders(clinic.kith.installation);
    const [alarm] = (await reads()).course.risk.alarms;
    expect(alarm?.wentUp.at(0)).toMatchObject({
      who: 'duty',
      asked: [{ name: 'Tom' }],
      why: 'therapist_away',
    });
  });
});
