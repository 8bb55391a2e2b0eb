import { v7 as newId } from 'uuid';
import type { CourseView } from '#core/api-answers/courses.ts';
import { daysAfter } from '#core/days/after.ts';
import { todayIn } from '#server/service/clock.ts';
import type { Door } from './service-at-work.ts';

/** The doors by which courses come into other hands, and back. */
export const handsDoors: readonly Door[] = [
  {
    door: 'POST /api/hands/:person/cover',
    audits: ['cover-named'],
    async goes({ kith, helena, tomas, course }) {
      const from = await todayIn(kith.installation);
      const courses = [{ id: newId(), course }];
      return helena.post('/api/hands/me/cover', { by: tomas.id, from, to: daysAfter(from, 7), courses });
    },
  },
  {
    door: 'POST /api/hands/:person/cover/end',
    audits: ['cover-ended'],
    async goes({ helena, course }) {
      const { body } = await helena.get<CourseView>(`/api/courses/${course}`);
      const cover = body.course.cover.covers.at(-1)?.id;
      return helena.post('/api/hands/me/cover/end', { courses: [{ id: newId(), course, cover }] });
    },
  },
  {
    door: 'POST /api/hands/:person/over',
    audits: ['courses-handed-over', 'courses-handed-over'],
    async goes({ helena, tomas, course }) {
      const over = (to: string, note = {}) => ({ courses: [{ id: newId(), course, to, ...note }] });
      const { me } = (await helena.get<{ me: { id: string } }>('/api/here')).body;
      await helena.post('/api/hands/me/over', over(tomas.id, { handOver: 'All of it.' }));
      return helena.post(`/api/hands/${tomas.id}/over`, over(me.id));
    },
  },
];
