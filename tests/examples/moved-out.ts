import { v7 as newId } from 'uuid';
import { expect } from 'vitest';
import type { Members } from '#core/api-answers/accounts.ts';
import type { CourseView } from '#core/api-answers/courses.ts';
import type { Hands, HandsDone, HandsOf } from '#core/api-answers/hands.ts';
import type { ReceptionDay } from '#core/api-answers/reception.ts';
import { daysAfter } from '#core/days/after.ts';
import { verify } from '#server/keeping/verify/verify.ts';
import { type AtWork, caseloadOf } from './week-worked.ts';

/** Whom the desk expects with a therapist in the weeks to come, by name. */
async function expectedAtDesk({ sela, start }: AtWork): Promise<string> {
  const days = await Promise.all(
    Array.from({ length: 28 }, (_, nth) =>
      sela.get<ReceptionDay>(`/api/reception?of=${daysAfter(start, 5 + nth)}`),
    ),
  );
  return JSON.stringify(days.map(({ body }) => body.hours.filter(({ state }) => state === 'booked')));
}

/**
 * A therapist leaves: all they hold goes to a colleague, who reads every course whole, and nothing of theirs is left on
 * anybody's list.
 */
export async function movesOut(at: AtWork): Promise<void> {
  const { clinic, granite, basalt, oskar } = at;
  const held = (await caseloadOf(granite)).map(({ course }) => course);
  expect(held.length).toBeGreaterThan(1);
  const own = (await basalt.get<HandsOf>('/api/hands/me')).body.courses.length;
  expect((await oskar.post(`/api/members/${granite.id}/leave`)).body).toMatchObject({
    code: 'holds-courses',
  });

  await clinic.does(granite, held[0] ?? '', 'raiseAlarm', { words: 'Heard from her sister.' });

  const courses = held.map((course) => ({
    id: newId(),
    course,
    to: basalt.id,
    handOver: 'All is in the notes.',
  }));
  const over = await granite.post<HandsDone>('/api/hands/me/over', { courses });
  expect(over.body.lines.map(({ state }) => state)).toEqual(held.map(() => 'done'));
  expect((await oskar.post(`/api/members/${granite.id}/leave`)).body).toEqual({ state: 'left' });

  expect((await granite.get('/api/caseload')).status).toBe(401);
  expect((await basalt.get<HandsOf>('/api/hands/me')).body.courses.length).toBe(own + held.length);
  const handed = (await basalt.get<Hands>('/api/hands')).body.handed.map(({ course }) => course);
  expect(handed.toSorted()).toEqual(held.toSorted());
  for (const course of held) {
    const { body } = await basalt.get<CourseView>(`/api/courses/${course}`);
    expect(body).toMatchObject({ as: 'therapist', therapist: 'Basalt Invented' });
    for (const part of ['record', 'looks'])
      expect((await basalt.get(`/api/courses/${course}/${part}`)).status).toBe(200);
    expect((await basalt.reads(`/api/courses/${course}/export`)).status).toBe(200);
    await clinic.does(basalt, course, 'readHandOver', {});
  }
  expect((await basalt.get<Hands>('/api/hands')).body.handed).toEqual([]);

  const taken = (await caseloadOf(basalt)).find(({ course }) => course === held[0]);
  expect(taken).toMatchObject({ alarm: 'raised' });
  const { db } = clinic.kith.installation;
  const left = await db.selectFrom('course').select('id').where('therapist', '=', granite.id).execute();
  expect(left).toEqual([]);
  expect(await expectedAtDesk(at)).not.toContain('Granite');
  const members = (await at.mei.get<Members>('/api/members')).body.members;
  expect(members.find(({ person }) => person === granite.id)).toMatchObject({ state: 'left', courses: 0 });
  expect(JSON.stringify((await oskar.get('/api/unanswered')).body)).not.toContain('Granite');
  expect((await verify(clinic.kith.installation)).wrong).toEqual([]);
}
