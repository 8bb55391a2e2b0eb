import { Hono } from 'hono';
import type { Outbox } from '#core/api-answers/post.ts';
import type { Person } from '#server/accounts/person.ts';
import { signedInAs } from '#server/accounts/signed-in.ts';
import { oneService } from '#server/db/tables.ts';
import type { Installation } from '#server/installation.ts';
import { type Mail, openMail, wayOf } from './outbox.ts';
import { mailState } from './post.ts';
import { waySet } from './ways-set.ts';
import { inMail } from './words.ts';

const mostShown = 200;

/**
 * A letter as an administrator reads it, without the file that goes with it: what opens somebody else's account, invitation or record stands in no letter
 * but the reader's own.
 */
function asReadBy(
  { email }: Pick<Person, 'email'>,
  { file: _, ends, ...letter }: Mail,
): Omit<Mail, 'file' | 'ends'> {
  const { linkLeftOut } = inMail.en;
  const mail = ends ? { ...letter, text: letter.text.replaceAll(ends.at, linkLeftOut) } : letter;
  if (mail.link === null || mail.to.toLowerCase() === email.toLowerCase()) return mail;
  return { ...mail, text: mail.text.replaceAll(mail.link, linkLeftOut), link: null };
}

/** The outbox for administrators, newest first: to read, and to see what did not go. */
export function outboxRoutes(installation: Installation) {
  const app = new Hono();
  app.get('/outbox', async (context) => {
    const person = await signedInAs(installation, context, 'administrator');
    const rows = await installation.db
      .selectFrom('letter')
      .selectAll()
      .where('service', '=', oneService)
      .orderBy('at', 'desc')
      .limit(mostShown)
      .execute();
    const post = installation.settings.smtp ? 'on' : 'off';
    return context.json({
      post,
      letters: rows.map((row) => ({
        id: row.id,
        kind: row.kind,
        at: row.at,
        ...asReadBy(person, openMail(installation.master, row)),
        way: wayOf(row.kind),
        state: mailState(row, installation.now(), waySet(installation.settings, wayOf(row.kind))),
        sent: row.sent,
        tries: row.tries,
        failure: row.failure,
      })),
    } satisfies Outbox);
  });
  return app;
}
