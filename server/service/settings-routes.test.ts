import { expect, test } from 'vitest';
import type { Help, ServiceSettings } from '#core/api-answers/service.ts';
import { AKith } from '#tests/a-kith.ts';
import { willowHouse } from '#tests/willow-house.ts';

const house = willowHouse();

const settings = async () => (await house.helena.get<ServiceSettings>('/api/settings')).body;

test('settings are for members, and only an administrator changes them', async () => {
  expect((await house.kith.visitor().get('/api/settings')).status).toBe(401);
  const { client } = await house.kith.course(house.helena);
  const ana = await house.kith.client(house.helena, client);
  expect((await ana.get('/api/settings')).status).toBe(403);
  const tomas = await house.kith.member(house.helena, 'Tomas Lind', ['therapist', 'manager']);
  expect((await tomas.get('/api/settings')).status).toBe(200);
  expect((await tomas.put('/api/settings', await settings())).status).toBe(403);
});

test('a setting that cannot be is refused at its field', async () => {
  const now = await settings();
  const refused = async (change: object) =>
    (await house.helena.put<{ fields?: { path: string }[] }>('/api/settings', { ...now, ...change })).body
      .fields?.[0]?.path;
  expect(await refused({ zone: 'Europe/Nowhere' })).toBe('zone');
  expect(await refused({ country: 'Portugal' })).toBe('country');
  expect(await refused({ hours: { days: { 1: { from: '17:00', to: '09:00' } } } })).toBe('hours.days.1');
  const outOfHours = { who: 'duty', number: '' };
  expect(await refused({ hours: { ...now.hours, outOfHours } })).toBe('hours.outOfHours.number');
  expect(await refused({ protocol: { ...now.protocol, preset: 'ipt99' } })).toBe('protocol.preset');
  expect(await refused({ help: { PT: [] } })).toBe('help.PT');
});

test('a service begins with weekdays nine to five and the usual protocol', async () => {
  const now = await settings();
  expect(Object.keys(now.hours.days)).toEqual(['1', '2', '3', '4', '5']);
  expect(now.hours.outOfHours).toEqual({ who: 'nobody', number: '' });
  expect(now.protocol).toMatchObject({ id: 'ipt', preset: 'ipt16-default', sickRole: null, tryOuts: null });
});

test('what an administrator sets is what is read afterwards', async () => {
  const now = await settings();
  const changed = {
    ...now,
    name: 'Willow House North',
    zone: 'Europe/Lisbon',
    country: 'PT',
    hours: {
      days: { 6: { from: '10:00', to: '13:00' } },
      closed: ['2026-12-25'],
      outOfHours: { who: 'duty', number: '+351 21 000 0000' },
    },
    protocol: { ...now.protocol, sickRole: 'limited', tryOuts: 'agreed' },
  };
  expect((await house.helena.put('/api/settings', changed)).body).toEqual(changed);
  expect(await settings()).toEqual(changed);
  expect((await house.helena.get('/api/here')).body.service).toMatchObject({
    name: 'Willow House North',
    zone: 'Europe/Lisbon',
  });
});

test('help is there for anybody, in the service’s country or another, and before the first visit', async () => {
  const help = async (query = '') => (await house.kith.visitor().get<Help>(`/api/help${query}`)).body;
  expect((await help()).lines.map(({ number }) => number)).toEqual([
    '999',
    '116 123',
    '111',
    '0808 2000 247',
  ]);
  expect((await help('?country=pt')).country).toBe('PT');
  expect((await help('?country=QQ')).lines[0]?.name).toBe('Your local emergency number');
  expect((await help()).note).toContain('must check');
  const unnamed = await AKith.open();
  expect((await unnamed.visitor().get<Help>('/api/help')).body.lines).toHaveLength(1);
  await unnamed.close();
});

test('lines that the service has checked stand in place of those that ship', async () => {
  const own = [
    { name: 'Willow House duty desk', number: '020 7946 0000', says: 'Day and night', kind: 'health' },
  ];
  await house.helena.put('/api/settings', { ...(await settings()), help: { GB: own } });
  const { body } = await house.kith.visitor().get<Help>('/api/help');
  expect(body).toMatchObject({ country: 'GB', lines: own, note: '', hours: { zone: 'Europe/London' } });
});

test('the duty telephone stands after the emergency number, once the service says that somebody is on duty', async () => {
  const now = await settings();
  const outOfHours = { who: 'duty', number: '020 7946 0000' };
  await house.helena.put('/api/settings', { ...now, hours: { ...now.hours, outOfHours } });
  const { body } = await house.kith.visitor().get<Help>('/api/help');
  expect(body.lines.map(({ number }) => number)).toEqual([
    '999',
    '020 7946 0000',
    '116 123',
    '111',
    '0808 2000 247',
  ]);
  expect(body.hours).toMatchObject({ outOfHours });
});

test('of two administrators who change the settings at once, the second is told and undoes nothing', async () => {
  const before = await settings();
  const mine = { ...before, name: 'Willow House West', before };
  expect((await house.helena.put('/api/settings', mine)).status).toBe(200);
  const theirs = await house.helena.put('/api/settings', { ...before, country: 'PT', before });
  expect([theirs.status, theirs.body.code]).toEqual([409, 'stale']);
  expect(await settings()).toEqual({ ...before, name: 'Willow House West' });
});
