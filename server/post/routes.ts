import { Hono } from 'hono';
import type { Outbox } from '#core/answers/post.ts';
import { signedInAs } from '#server/accounts/signed-in.ts';
import { oneService } from '#server/db/tables.ts';
import type { Installation } from '#server/installation.ts';
import { openMail } from './outbox.ts';
import { mailState } from './post.ts';

const mostShown = 200;

/** The outbox for administrators, newest first: to read, to copy a link by hand, and to see what did not go. */
export function outboxRoutes(installation: Installation) {
  const app = new Hono();
  app.get('/outbox', async (context) => {
    await signedInAs(installation, context, 'administrator');
    const rows = await installation.db
      .selectFrom('letter')
      .selectAll()
      .where('service', '=', oneService)
      .orderBy('at', 'desc')
      .limit(mostShown)
      .execute();
    return context.json({
      post: installation.settings.smtp ? 'on' : 'off',
      letters: rows.map((row) => ({
        id: row.id,
        kind: row.kind,
        at: row.at,
        ...openMail(installation.master, row),
        state: mailState(row, installation.now()),
        sent: row.sent,
        tries: row.tries,
        failure: row.failure,
      })),
    } satisfies Outbox);
  });
  return app;
}
