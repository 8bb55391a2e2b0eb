import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CourseView } from '#core/api-answers/courses.ts';
import type { CredentialsKept } from '#core/api-answers/credentials.ts';
import { AClinic, type Someone } from '#tests/a-clinic.ts';

let clinic: AClinic;
let ada: Someone;
let lorena: Someone;
beforeAll(async () => {
  clinic = await AClinic.open();
  ada = await clinic.member('Ada', ['administrator']);
  lorena = await clinic.member('Lorena', ['supervisor']);
});
afterAll(() => clinic.close());

/** Ada writes down that somebody holds a licence, beside what stands. */
const licensed = async (whose: Someone) => {
  const before = (await ada.get<CredentialsKept>('/api/credentials')).body.credentials;
  const one = {
    id: `${whose.id}-licence`,
    person: whose.id,
    what: 'licensed_clinician',
    level: 'full',
    from: 'The register',
    since: '2020-01-01',
  };
  expect((await ada.put('/api/credentials', { credentials: [...before, one], before })).status).toBe(200);
};

test('a clinician is asked for a licence once anybody’s is written down, and not before', async () => {
  const rafa = await clinic.member('Rafa', ['therapist']);
  const course = newId();
  await rafa.post('/api/courses', {
    id: course,
    client: { name: 'Cora Lindt', born: '1990-01-01' },
    protocol: { id: 'ipt', edition: '2026.1', preset: 'ipt16-default', sessions: 16, minutes: 50 },
  });
  const seen = async () => (await rafa.get<CourseView>(`/api/courses/${course}`)).body;
  expect(await seen()).not.toHaveProperty('licence');
  expect((await seen()).acts).toContain('tellDiagnosis');
  await licensed(lorena);
  expect(await seen()).not.toHaveProperty('licence');
  await clinic.supervises(lorena, rafa);
  expect((await seen()).licence).toBe('none');
  expect((await seen()).mayDecide).toEqual(['Lorena']);
  expect((await seen()).acts).not.toContain('tellDiagnosis');
  expect((await seen()).acts).not.toContain('decideSuitability');
  const told = await rafa.post(`/api/courses/${course}/acts/tellDiagnosis`, {
    id: newId(),
    form: { called: 'Depression' },
  });
  expect(told.body).toMatchObject({ code: 'licence-to-decide', values: { who: 'Lorena' } });
  const supervisors = await lorena.get<CourseView>(`/api/courses/${course}`);
  expect(supervisors.body.acts).toContain('decideSuitability');
  await licensed(rafa);
  expect((await seen()).acts).toContain('tellDiagnosis');
  expect((await seen()).acts).toContain('decideSuitability');
  expect(await seen()).not.toHaveProperty('mayDecide');
});
