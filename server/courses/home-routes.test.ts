import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CourseView } from '#core/api-answers/courses.ts';
import type { HomeAnswer } from '#core/api-answers/home.ts';
import { homeOf } from '#core/guide/client/home-of.ts';
import { instruments } from '#core/instruments/instruments.ts';
import { AClinic, type Someone } from '#tests/a-clinic.ts';

let clinic: AClinic;
let ana: Someone;
beforeEach(async () => {
  clinic = await AClinic.open();
  ana = await clinic.member('Ana', ['therapist']);
});
afterEach(() => clinic.close());

test('a client’s first page is answered in one piece, with what each of its addresses says by itself', async () => {
  const { id, client } = await clinic.course(ana);
  const leila = await clinic.joins(client, 'Leila');
  const { body } = await leila.get<HomeAnswer>('/api/home');
  const { home, ...beside } = body;
  for (const [part, said] of Object.entries(beside))
    expect(said, part).toEqual((await leila.get(`/api/${part}`)).body);
  expect(Object.keys(beside)).toEqual(['here', 'help', 'told', 'mine']);
  const view = (await leila.get<CourseView>(`/api/courses/${id}`)).body;
  expect(home).toEqual(JSON.parse(JSON.stringify(homeOf(view, instruments))));
  expect(JSON.stringify(body).length).toBeLessThan(JSON.stringify(view).length);
});

test('it is about the course that was chosen while that is under way, and is nobody’s who is no client', async () => {
  const first = await clinic.course(ana);
  const leila = await clinic.joins(first.client, 'Leila');
  const asked = async (course: string) =>
    (await leila.get<HomeAnswer>(`/api/home?course=${course}`)).body.home?.course;
  expect([await asked(first.id), await asked('no-such-course')]).toEqual([first.id, first.id]);
  expect((await ana.get('/api/home')).status).toBe(403);
});
