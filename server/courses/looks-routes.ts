import { Hono } from 'hono';
import type { Standing } from '#core/book/doing.ts';
import { namesInCourse } from '#server/accounts/names.ts';
import { signedIn } from '#server/accounts/signed-in.ts';
import { notYours } from '#server/http/problem.ts';
import { type Installation, oneService } from '#server/installation.ts';
import { courseOpenTo } from './access.ts';
import { openReason } from './looks.ts';

/** One line of the log of looking, as the client and the therapist read it. */
export interface LookLine {
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
export function looksRoutes(installation: Installation) {
  const app = new Hono();
  app.get('/:id/looks', async (context) => {
    const person = await signedIn(installation, context.req.raw.headers);
    const { row, as } = await courseOpenTo(installation, person, context.req.param('id'));
    if (as !== 'client' && as !== 'therapist') throw notYours();
    const [names, rows] = await Promise.all([
      namesInCourse(installation, row),
      installation.db
        .selectFrom('look')
        .selectAll()
        .where('service', '=', oneService)
        .where('course', '=', row.id)
        .orderBy('at', 'desc')
        .limit(mostShown)
        .execute(),
    ]);
    const looks = rows.map(
      ({ id, at, person: by, standing, what, reason }): LookLine => ({
        at,
        name: names.get(by) ?? '',
        standing: standing as Standing,
        what,
        reason: openReason(installation.master, { id, reason }),
        whose: by === person.id ? 'own' : 'other',
      }),
    );
    return context.json({ looks });
  });
  return app;
}
