import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LetterTemplates } from '#core/api-answers/post.ts';
import type { Problem } from '#core/api-answers/problem.ts';
import { AClinic, type Someone } from '#tests/a-clinic.ts';

let clinic: AClinic;
let [oskar, ana]: Someone[] = [];
const ours = { id: 'ours', name: 'To the GP', to: 'gp', subject: 'begun', words: 'Dear [whom],' } as const;
const put = (...templates: object[]) => oskar?.put<Problem>('/api/letter-templates', { templates });

beforeAll(async () => {
  clinic = await AClinic.open();
  oskar = await clinic.member('Oskar', ['administrator']);
  ana = await clinic.member('Ana', ['therapist']);
});
afterAll(() => clinic.close());

test('an administrator words letters, which therapists read and do not change', async () => {
  expect((await put(ours))?.status).toBe(200);
  expect((await ana?.get<LetterTemplates>('/api/letter-templates'))?.body.templates).toEqual([ours]);
  expect((await ana?.put('/api/letter-templates', { templates: [] }))?.status).toBe(403);
});

test('a gap that nothing fills, or that this reader is not told, is refused at its letter', async () => {
  const typo = await put(ours, { ...ours, id: 'b', name: 'B', words: 'On [fokus]' });
  expect([typo?.status, typo?.body.fields?.[0]?.path]).toEqual([422, 'templates.1.words']);
  expect(typo?.body.fields?.[0]?.says).toContain('[fokus]');
  const school = await put({ ...ours, to: 'school', words: 'Scores: [scores]' });
  expect(school?.body.fields?.[0]?.says).toContain('[scores]');
});

test('two of one name are refused, and so is what was written against others', async () => {
  expect((await put(ours, { ...ours, id: 'b', name: 'TO THE GP' }))?.status).toBe(422);
  const stale = { templates: [], before: { templates: [] } };
  expect((await oskar?.put<Problem>('/api/letter-templates', stale))?.status).toBe(409);
});
