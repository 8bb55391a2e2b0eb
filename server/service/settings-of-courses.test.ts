import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CourseView } from '#core/api-answers/courses.ts';
import type { ServiceSettings } from '#core/api-answers/service.ts';
import { settingsFollowed } from '#core/course/protocol-followed/settings.ts';
import { AClinic } from '#tests/a-clinic.ts';

let clinic: AClinic;
beforeAll(async () => {
  clinic = await AClinic.open();
});
afterAll(() => clinic.close());

test('what a service sets for its courses is kept and refused where it cannot be, and alters none that is under way (11.3)', async () => {
  const ada = await clinic.member('Ada', ['administrator']);
  const rafa = await clinic.member('Rafa', ['therapist']);
  const course = newId();
  await rafa.post('/api/courses', {
    id: course,
    client: { name: 'Cora Lindt', born: '1990-01-01' },
    protocol: { id: 'ipt', edition: '2026.1', preset: 'ipt16-default', sessions: 16, minutes: 50 },
  });
  const form = { settings: { tryOuts: 'formal' }, why: 'As this service begins every course.' };
  const act = `/api/courses/${course}/acts/changeProtocolSettings`;
  expect((await rafa.post(act, { id: newId(), form })).status).toBe(200);
  const settings = async () =>
    settingsFollowed((await rafa.get<CourseView>(`/api/courses/${course}`)).body.course);
  const before = await settings();
  expect(before.tryOuts).toBe('formal');
  const now = (await ada.get<ServiceSettings>('/api/settings')).body;
  const set = { entry: 'distress', fociMax: 1, areaNames: { grief: 'Missing somebody' }, tryOuts: 'none' };
  const changed = { ...now, protocol: { ...now.protocol, ...set } };
  expect((await ada.put('/api/settings', { ...changed, before: now })).status).toBe(200);
  expect((await ada.get<ServiceSettings>('/api/settings')).body.protocol).toMatchObject(set);
  expect(await settings()).toEqual(before);
  const three = { ...changed, protocol: { ...changed.protocol, fociMax: 3 } };
  expect((await ada.put('/api/settings', three)).status).toBe(422);
});
