import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AuditPage } from '#core/api-answers/audit.ts';
import type { Problem } from '#core/api-answers/problem.ts';
import type { Teams } from '#core/teams.ts';
import { AClinic, type Someone } from '#tests/a-clinic.ts';
import { placesAndTeams } from './kept.ts';

let clinic: AClinic;
let [oskar, mei, ana]: Someone[] = [];
const quay = { id: 'quay', name: 'Quay team' };

beforeAll(async () => {
  clinic = await AClinic.open();
  oskar = await clinic.member('Oskar', ['administrator']);
  mei = await clinic.member('Mei', ['manager']);
  ana = await clinic.member('Ana', ['therapist']);
});
afterAll(() => clinic.close());

const put = (person: string, form: object) => oskar?.post(`/api/teams/people/${person}`, form);

test('an administrator names teams and puts colleagues into them by day; a manager reads them', async () => {
  const named = await oskar?.put('/api/teams', { teams: [quay, { id: 'hill', name: 'Hill team' }] });
  expect(named?.status).toBe(200);
  const id = ana?.id ?? '';
  expect((await put(id, { team: 'quay', from: '2026-01-05' }))?.status).toBe(200);
  expect((await put(id, { team: 'hill', from: '2026-01-05' }))?.status).toBe(200);
  expect((await mei?.get<Teams>('/api/teams'))?.body.belong).toEqual([
    { person: id, team: 'hill', from: '2026-01-05' },
  ]);
  expect((await placesAndTeams(clinic.kith.installation)).teams).toHaveLength(2);
  const audit = (await oskar?.get<AuditPage>('/api/audit'))?.body;
  expect(JSON.stringify(audit)).toContain(`teams.belong.${id}.2026-01-05`);
});

test('nobody else changes them, and a team that somebody was in is not taken out', async () => {
  expect((await mei?.put('/api/teams', { teams: [] }))?.status).toBe(403);
  expect((await ana?.get('/api/teams'))?.status).toBe(403);
  const gone = await oskar?.put<Problem>('/api/teams', { teams: [quay] });
  expect([gone?.status, gone?.body.values]).toEqual([409, { team: 'Hill team' }]);
  const stale = await oskar?.put('/api/teams', { teams: [quay], before: { teams: [quay] } });
  expect(stale?.status).toBe(409);
});

test('what is not there is refused in words', async () => {
  expect((await put(ana?.id ?? '', { team: 'moon', from: '2026-01-05' }))?.status).toBe(422);
  expect((await put('nobody', { team: 'quay', from: '2026-01-05' }))?.status).toBe(404);
  expect((await put(ana?.id ?? '', { team: 'quay', from: 'soon' }))?.status).toBe(422);
  const twice = await oskar?.put('/api/teams', { teams: [quay, { id: 'other', name: 'QUAY team' }] });
  expect(twice?.status).toBe(422);
});
