import { Hono } from 'hono';
import { memberMust } from '#server/http/read-form.ts';
import { type House, here } from '#server/installation.ts';
import { openLetter } from './outbox.ts';
import { stateOf } from './post.ts';

const mostShown = 200;

/** The outbox for administrators, newest first: to read, to copy a link by hand, and to see what did not go. */
export function outboxSeen(house: House) {
  const app = new Hono();
  app.get('/outbox', async (context) => {
    await memberMust(house, context, 'administrator');
    const rows = await house.db
      .selectFrom('letter')
      .selectAll()
      .where('service', '=', here)
      .orderBy('at', 'desc')
      .limit(mostShown)
      .execute();
    return context.json({
      post: house.settings.smtp ? 'on' : 'off',
      letters: rows.map((row) => ({
        id: row.id,
        kind: row.kind,
        at: row.at,
        ...openLetter(house.master, row),
        state: stateOf(row, house.now()),
        sent: row.sent,
        tries: row.tries,
        failure: row.failure,
      })),
    });
  });
  return app;
}
