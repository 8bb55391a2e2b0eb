import { type Context, Hono } from 'hono';
import { z } from 'zod';
import type { Standing } from '#core/book/doing.ts';
import { openIdentity } from '#server/accounts/clients.ts';
import type { ClientRow, CourseRow } from '#server/db/tables.ts';
import { problem } from '#server/http/problem.ts';
import { readForm, signedInAs } from '#server/http/read-form.ts';
import { type Installation, oneService } from '#server/installation.ts';
import { standingIn } from './access.ts';
import { reasonForm } from './emergency-reason.ts';
import { writeLook } from './looks.ts';

const enough = 'Give the client’s name, with at least three letters of it.';
const plain = (words: string) =>
  words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[\s-]+/)
    .filter(Boolean);

export const findForm = reasonForm.extend({
  name: z
    .string({ error: enough })
    .trim()
    .max(120, 'A name can be up to 120 characters.')
    .refine((name) => plain(name).join('').length >= 3, enough),
});

/** A course found by its client's name: enough to tell two people of one name apart, and no more. */
export interface FoundCourse {
  course: string;
  client: string;
  /** Year of birth; null where it is not known. */
  born: string | null;
  therapist: string;
  state: 'under way' | 'closed';
  /** What the one who asks is to it already; null where it has to be opened. */
  as: Standing | null;
}

const mostFound = 8;

/** A clinician finds a colleague's course by the client's name, with the reason; each one shown to them is a look. */
export function emergencyFindRoutes(installation: Installation) {
  const app = new Hono();
  app.post('/find', async (context) => context.json({ found: await find(installation, context) }));
  return app;
}

/** Names are sealed, so all of them are opened and compared: this is asked seldom. */
async function find(installation: Installation, context: Context): Promise<FoundCourse[]> {
  const person = await signedInAs(installation, context, 'therapist', 'supervisor');
  const { name, reason } = await readForm(context, findForm);
  const [clients, courses, members] = await Promise.all([
    installation.db.selectFrom('client').selectAll().where('service', '=', oneService).execute(),
    installation.db
      .selectFrom('course')
      .selectAll()
      .where('service', '=', oneService)
      .orderBy('opened_on', 'desc')
      .execute(),
    installation.db
      .selectFrom('member')
      .select(['person', 'name'])
      .where('service', '=', oneService)
      .execute(),
  ]);
  const words = plain(name);
  const named = new Map(
    clients.flatMap((row) => {
      const who = identityOrNone(installation, row);
      return who && meant(words, plain(who.name)) ? [[row.id, who] as const] : [];
    }),
  );
  const matches = courses.filter(({ client }) => named.has(client));
  if (matches.length > mostFound) {
    throw problem(422, 'too-many', 'Many clients have a name like this. Write more of the name.');
  }
  const found: FoundCourse[] = [];
  for (const row of matches) {
    const as = await standingIn(installation, person, row);
    const who = named.get(row.client);
    const therapist = members.find((one) => one.person === row.therapist)?.name ?? '';
    const state = row.closed_on === null ? 'under way' : 'closed';
    found.push({
      course: row.id,
      client: who?.name ?? '',
      born: who?.born?.slice(0, 4) ?? null,
      therapist,
      state,
      as,
    });
    if (as === null) await logFound(installation, row, person.id, reason);
  }
  return found;
}

const logFound = (
  installation: Installation,
  { id }: Pick<CourseRow, 'id'>,
  person: string,
  reason: string,
) =>
  writeLook(
    installation.db,
    installation.master,
    { course: id, person, standing: 'emergency', what: 'found', reason },
    installation.now(),
  );

/** Every word that was written begins a word of the name. */
const meant = (words: readonly string[], name: readonly string[]) =>
  words.every((word) => name.some((part) => part.startsWith(word)));

/** Null for a client whose key was destroyed. */
function identityOrNone(installation: Installation, row: ClientRow) {
  try {
    return openIdentity(installation.master, row);
  } catch {
    return null;
  }
}
