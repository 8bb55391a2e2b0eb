import { Hono } from 'hono';
import type { Standing } from '#core/course/book/doing.ts';
import { namesIn } from '#server/accounts/names.ts';
import { whoMust } from '#server/accounts/signed-in.ts';
import { notYours } from '#server/http/problem.ts';
import { type House, here } from '#server/installation.ts';
import { openCourse } from './access.ts';
import { reasonOf } from './looks.ts';

/** One line of the log of looking, as the client and the therapist read it. */
export interface SeenLook {
  at: string;
  name: string;
  standing: Standing;
  /** `course`, `record`, `export`, `emergency`, `found` by name in an emergency. */
  what: string;
  reason: string;
  whose: 'own' | 'other';
}

const mostShown = 500;

/** Who looked at a course, newest first: for the client whose course it is, and for their therapist. */
export function looksSeen(house: House) {
  const app = new Hono();
  app.get('/:id/looks', async (context) => {
    const person = await whoMust(house, context.req.raw.headers);
    const { row, as } = await openCourse(house, person, context.req.param('id'));
    if (as !== 'client' && as !== 'therapist') throw notYours();
    const [names, rows] = await Promise.all([
      namesIn(house, row),
      house.db
        .selectFrom('look')
        .selectAll()
        .where('service', '=', here)
        .where('course', '=', row.id)
        .orderBy('at', 'desc')
        .limit(mostShown)
        .execute(),
    ]);
    const looks = rows.map(
      ({ id, at, person: by, standing, what, reason }): SeenLook => ({
        at,
        name: names.get(by) ?? '',
        standing: standing as Standing,
        what,
        reason: reasonOf(house.master, { id, reason }),
        whose: by === person.id ? 'own' : 'other',
      }),
    );
    return context.json({ looks });
  });
  return app;
}
