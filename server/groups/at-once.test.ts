import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { AClinic, type Someone } from '#tests/a-clinic.ts';
import type { Answer } from '#tests/a-kith.ts';
import { AGroupAtWork } from '#tests/groups/at-work.ts';

/** What is sent about groups at one moment, and what stands around them as it does. */

let clinic: AClinic;
let ada: Someone;
let dayra: Someone;
beforeAll(async () => {
  clinic = await AClinic.open();
  ada = await clinic.member('Ada', ['administrator']);
  dayra = await clinic.member('Dayra', ['facilitator']);
});
afterAll(() => clinic.close());

type Refused = Answer<{ code?: string }>;
const codes = (answers: readonly Refused[]) => answers.map(({ status, body }) => body.code ?? `${status}`);

describe('a client who is asked into many groups of a form', () => {
  let client: string;
  const groups: AGroupAtWork[] = [];
  const courses: string[] = [];
  beforeAll(async () => {
    groups.push(await AGroupAtWork.of(clinic, dayra, []));
    const [first] = groups;
    courses.push((await first?.invites('Amina')) ?? '');
    client = first?.clients[0] ?? '';
  });

  const asksInto = async (many: number) => {
    for (let place = groups.length; place < many; place += 1) {
      const [group, course] = [await AGroupAtWork.of(clinic, dayra, []), newId()];
      const form = { client: { known: client } };
      expect((await dayra.post(`${group.address}/members`, { id: course, form })).status).toBe(201);
      await clinic.does(dayra, course, 'giveConsent', { item: 'treatment' });
      groups.push(group);
      courses.push(course);
    }
  };
  const joins = () =>
    Promise.all(
      groups.map(({ address }, place) =>
        dayra.post<{ code?: string }>(`${address}/members/${courses[place]}/join`, { id: newId(), form: {} }),
      ),
    );
  const areIn = async () => {
    const views = await Promise.all(groups.map((group) => group.seenBy(dayra)));
    return views.flatMap(({ group }) => group.members.members.filter(({ state }) => state === 'in'));
  };

  test.each([2, 50])('is in one of %i when all are sent at one moment', async (many) => {
    await asksInto(many);
    const sent = codes(await joins());
    const expected = Array.from({ length: many - 1 }, () => 'in-a-second-group');
    expect(sent.toSorted()).toEqual(['200', ...expected].toSorted());
    expect(await areIn()).toHaveLength(1);
    const [inIt] = await areIn();
    const place = courses.indexOf(inIt?.course ?? '');
    const left = `${groups[place]?.address}/members/${courses[place]}/leave`;
    expect((await dayra.post(left, { id: newId(), form: { why: 'not_fitting' } })).status).toBe(200);
    groups.splice(place, 1);
    courses.splice(place, 1);
  });
});

describe('what stands around a group', () => {
  let nieves: Someone;
  let group: AGroupAtWork;
  beforeEach(async () => {
    nieves = await clinic.member(`Nieves${newId().slice(-6)}`, ['facilitator']);
    group = await AGroupAtWork.of(clinic, nieves, []);
  });
  const leaves = (who: Someone) => ada.post<{ code?: string }>(`/api/members/${who.id}/leave`, {});
  const does = (who: Someone, act: string, form: object) =>
    who.post<{ code?: string }>(`${group.address}/acts/${act}`, { id: newId(), form });

  test('is not taken out while a group is formed or moved there: of both at once one is refused', async () => {
    const land = { id: 'land', name: 'Land', within: null, dhis2: '' };
    const kanju = { id: 'kanju', name: 'Kanju', within: 'land', dhis2: '' };
    const setsPlaces = (places: object[]) => ada.put<{ code?: string }>('/api/programme/places', { places });
    const protocol = { id: 'ipt-group', edition: '2026.1', preset: 'group-8' };
    const form = { name: 'Tuesday', protocol, place: '', programmePlace: 'kanju' };
    for (const into of ['formed', 'moved']) {
      expect((await setsPlaces([land, kanju])).status).toBe(200);
      const puts = () =>
        into === 'formed'
          ? dayra.post<{ code?: string }>('/api/groups', { id: newId(), form })
          : does(nieves, 'placeGroup', { programmePlace: 'kanju' });
      const sent = codes(await Promise.all([puts(), setsPlaces([land])]));
      expect([
        ['201', 'has-groups'],
        ['200', 'has-groups'],
        ['no-such-place', '200'],
      ]).toContainEqual(sent);
      if (sent[1] !== '200') break;
    }
  });

  test('nobody who leaves the service is brought to lead at that moment, and somebody who is here always leads', async () => {
    const brought = { person: dayra.id, as: 'co_facilitator' };
    const ines = await clinic.member(`Ines${newId().slice(-6)}`, ['facilitator']);
    const at = await Promise.all([
      does(nieves, 'bringFacilitator', { ...brought, person: ines.id }),
      leaves(ines),
    ]);
    expect(codes(at)).toEqual([expect.stringMatching(/^200$|not-a-facilitator/), '200']);
    expect((await does(nieves, 'bringFacilitator', brought)).status).toBe(200);
    const ends = { person: dayra.id, why: 'A new post' };
    const sent = codes(await Promise.all([does(dayra, 'endFacilitator', ends), leaves(nieves)]));
    expect([
      ['200', 'leads-groups'],
      ['nobody-at-work', '200'],
      ['last-facilitator', '200'],
    ]).toContainEqual(sent);
  });

  test('the only one who is still here does not go, though another who left the service leads too', async () => {
    const ines = await clinic.member(`Ines${newId().slice(-6)}`, ['facilitator']);
    expect((await does(nieves, 'bringFacilitator', { person: ines.id, as: 'co_facilitator' })).status).toBe(
      200,
    );
    expect((await leaves(ines)).status).toBe(200);
    const ends = { person: nieves.id, why: 'A new post' };
    expect(codes([await does(nieves, 'endFacilitator', ends), await leaves(nieves)])).toEqual([
      'nobody-at-work',
      'leads-groups',
    ]);
  });
});
