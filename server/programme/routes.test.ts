import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ProgrammeFigures } from '#core/api-answers/programme.ts';
import { type DataValueSets, dataValueSets } from '#core/programme/dhis2.ts';
import { AClinic, type Someone } from '#tests/a-clinic.ts';
import { AGroupAtWork, entryOf } from '#tests/groups/at-work.ts';

let clinic: AClinic;
let max: Someone;
let dayra: Someone;
const places = [
  { id: 'land', name: 'Land', within: null, dhis2: '' },
  { id: 'north', name: 'North', within: 'land', dhis2: 'LAND_N' },
  { id: 'kanju', name: 'Kanju', within: 'north', dhis2: 'LAND_N_K' },
  { id: 'south', name: 'South', within: 'land', dhis2: 'LAND_S' },
];
beforeAll(async () => {
  clinic = await AClinic.open();
  max = await clinic.member('Max', ['manager']);
  dayra = await clinic.member('Dayra', ['facilitator']);
  expect((await max.put('/api/programme/places', { places })).status).toBe(200);
  const names = ['Amina', 'Beti', 'Chana', 'Doko', 'Ebo', 'Fiona'].map((name) => `${name} Okello`);
  const group = await AGroupAtWork.of(clinic, dayra, names, { programmePlace: 'kanju' });
  const members = group.courses.map((course) => entryOf(course));
  expect((await group.meets(dayra, { members })).status).toBe(200);
});
afterAll(() => clinic.close());

const figures = async (query: string) =>
  (await max.get<ProgrammeFigures>(`/api/programme/figures?${query}`)).body;

test('a manager reads the figures of a district and of what lies within it, and of who leads', async () => {
  const all = await figures('by=place');
  expect(all.groups).toBe(1);
  const [land] = all.table.rows;
  expect([land?.id, land?.figures.joined.all, land?.figures.attended.all]).toEqual([
    'land',
    { n: 6, of: null, percent: null, state: 'shown' },
    { n: 6, of: 6, percent: 100, state: 'shown' },
  ]);
  const north = await figures('by=place&within=north');
  expect(north.table.rows.map(({ id }) => id)).toEqual(['north', 'kanju']);
  expect((await figures('by=place&within=south')).groups).toBe(0);
  const led = await figures('by=facilitator');
  expect([Object.values(led.names), led.table.rows.map(({ id }) => id)]).toEqual([['Dayra'], [dayra.id]]);
});

test('they go out as CSV and as data values for DHIS2, and no member’s name with them', async () => {
  const csv = await clinic.kith.app.request('/api/programme/csv', { headers: { cookie: max.cookie } });
  const text = await csv.text();
  expect(csv.headers.get('content-type')).toContain('text/csv');
  expect(text).toContain('north,North,');
  const sent = await max.get<DataValueSets>('/api/programme/dhis2');
  expect(dataValueSets.parse(sent.body).dataValues.map(({ orgUnit }) => orgUnit)).toContain('LAND_N_K');
  for (const name of ['Amina', 'Okello']) expect(text + JSON.stringify(sent.body)).not.toContain(name);
});

test.each(['figures', 'csv', 'dhis2'])(
  'of a year to come there is nothing, and it is said so: %s',
  async (as) => {
    for (const query of ['from=2190-01', 'to=2190-12', 'from=2189-01&to=2190-12']) {
      const { status, body } = await max.get(`/api/programme/${as}?${query}`);
      expect([status, body.code]).toEqual([422, 'year-to-come']);
    }
    expect((await max.get('/api/programme/dhis2')).status).toBe(200);
  },
);

test.each([
  ['from=2026-13', 'from'],
  ['from=2026-01&to=2025-12', 'to'],
  ['from=2001-01&to=2026-12', 'from'],
  ['by=name', 'by'],
])('what is asked wrongly is refused with its field: %s', async (query, field) => {
  const { status, body } = await max.get<{ fields: { path: string }[] }>(`/api/programme/figures?${query}`);
  expect([status, body.fields.map(({ path }) => path)]).toEqual([422, [field]]);
});

test('places that are no tree are refused, and so are those written against others', async () => {
  const round = [{ id: 'a', name: 'A', within: 'a' }];
  expect((await max.put('/api/programme/places', { places: round })).body.code).toBe('within-itself');
  expect((await max.put('/api/programme/places', { places, before: [] })).status).toBe(409);
  expect((await max.get('/api/programme/figures?within=nowhere')).body.code).toBe('no-such-place');
});

test('what is held back among all places stays held back when one district, or whoever leads, is asked about alone', async () => {
  const olan = await clinic.member('Olan', ['facilitator']);
  const names = ['Gifty', 'Halima', 'Ismat', 'Juma'];
  await AGroupAtWork.of(clinic, olan, names, { programmePlace: 'south' });
  const joined = async (query: string) => {
    const { table } = await figures(query);
    return Object.fromEntries(table.rows.map(({ id, figures: of }) => [id, of.joined.all?.n ?? null]));
  };
  // Four of the south are few; the north is the second, since ten in all would tell them.
  expect(await joined('by=place')).toEqual({ land: 10, north: null, kanju: null, south: null });
  expect(await joined('by=place&within=north')).toEqual({ north: null, kanju: null });
  // By who leads people are counted to the nearest five: no subtraction tells the south.
  expect(await joined('by=facilitator')).toEqual({ [dayra.id]: 5, [olan.id]: null });
});

test.each([
  ['by=place&from=2026-02&to=2026-12', 'from'],
  ['by=place&from=2026-01&to=2026-06', 'to'],
  ['by=facilitator&within=north', 'within'],
])('what would tell by its difference what is held back is refused: %s', async (query, field) => {
  const { status, body } = await max.get<{ fields: { path: string }[] }>(`/api/programme/figures?${query}`);
  expect([status, body.fields.map(({ path }) => path)]).toEqual([422, [field]]);
});

test('a place in which groups lie neither moves nor goes, and no two places bear one code or one name', async () => {
  const set = async (next: object[]) =>
    (await max.put('/api/programme/places', { places: next })).body.code as string | undefined;
  const [land, north, kanju, south] = places;
  expect(await set([{ ...land }, { ...north, within: null }, { ...kanju }, { ...south }])).toBe('has-groups');
  expect(await set([{ ...land }, { ...north }, { ...kanju }])).toBe('has-groups');
  const beside = { id: 'new', name: 'New', within: 'north', dhis2: '' };
  expect(await set([...places, { ...beside, dhis2: 'LAND_N' }])).toBe('code-twice');
  expect(await set([...places, { ...beside, name: 'kanju ' }])).toBe('same-name');
  expect(await set([...places, { ...beside, dhis2: 'LAND_N ' }])).toBe('code-twice');
  for (const wrong of [{ id: 'n\u0000w' }, { id: ' ' }, { dhis2: 'A\u0000' }, { within: 'nor\u202eth' }])
    expect(
      (await max.put('/api/programme/places', { places: [...places, { ...beside, ...wrong }] })).status,
    ).toBe(422);
  expect(await set([...places, { ...beside, dhis2: '   ' }])).toBeUndefined();
  const stands = await max.get<{ places: { dhis2: string }[] }>('/api/programme/places');
  expect(stands.body.places.at(-1)?.dhis2).toBe('');
  expect(await set([...places, beside])).toBeUndefined();
  expect(await set(places)).toBeUndefined();
});

test('groups that lie in no place are counted, so that a page can say that they are missing', async () => {
  await AGroupAtWork.of(clinic, dayra, ['Kofi']);
  const all = await figures('by=place');
  expect([all.groups, all.placeless]).toEqual([3, 1]);
});

test('a place in which a group lay before it moved stays where it is, and what counted there with it', async () => {
  const camp = { id: 'camp', name: 'Camp', within: 'south', dhis2: '' };
  const set = async (next: object[]) =>
    (await max.put('/api/programme/places', { places: next })).body.code as string | undefined;
  expect(await set([...places, camp])).toBeUndefined();
  const names = ['Lela', 'Mira', 'Nuru', 'Oba', 'Pili'];
  const group = await AGroupAtWork.of(clinic, dayra, names, { programmePlace: 'camp' });
  await clinic.kith.later(2 * 24 * 3_600_000);
  await group.does(dayra, 'placeGroup', { programmePlace: 'north', as: 'moved' });
  const { table, groups } = await figures('by=place&within=camp');
  expect([groups, table.rows.map(({ figures: of }) => of.groups_met.all?.n)]).toEqual([0, [0]]);
  expect(await set(places)).toBe('has-groups');
  expect(await set([...places, { ...camp, within: 'north' }])).toBe('has-groups');
});

test('every change of the places is audited, however many there are', async () => {
  const auditor = await clinic.member('Ada', ['administrator']);
  const many = Array.from({ length: 70 }, (_one, at) => ({
    ...{ id: `many-${at}`, name: `Village ${at}`, within: 'south', dhis2: `V${at}` },
  }));
  const now = (await max.get<{ places: object[] }>('/api/programme/places')).body.places;
  expect((await max.put('/api/programme/places', { places: [...now, ...many] })).status).toBe(200);
  const page = JSON.stringify((await auditor.get('/api/audit')).body);
  for (const at of [0, 13, 69]) expect(page).toContain(`many-${at}.name`);
});
