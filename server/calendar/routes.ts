import { createHash } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { z } from 'zod';
import type { CalendarAddress, CalendarAddressMade } from '#core/api-answers/calendar.ts';
import { personOf } from '#server/accounts/person.ts';
import { signedIn } from '#server/accounts/signed-in.ts';
import { mayLead } from '#server/group-charts/who-leads.ts';
import { triedFrom } from '#server/http/known-devices.ts';
import { notFound, ProblemError } from '#server/http/problem.ts';
import { readForm } from '#server/http/read-form.ts';
import type { Installation } from '#server/installation.ts';
import { spoken, withoutApp } from '#server/languages/spoken.ts';
import { isWhole } from '#server/languages/whole.ts';
import { addressAsked } from '#server/post/address.ts';
import { languageChosenBy } from '#server/service/own-language.ts';
import { countTry } from '#server/sign-in/lock-out.ts';
import { addressOf, calledIn, endAddress, makeAddress, mayBeCalled, rowOf } from './address.ts';
import { entriesOfClient, entriesOfStaff } from './entries.ts';
import { paced } from './paced.ts';
import { inCalendar, refusedOfCalendar, type WordsInCalendar } from './words.ts';

export const calendarAsked = z.object({
  called: z.enum(['neutral', 'initials', 'notes'], { error: refusedOfCalendar.en.called }),
});

/** Makes, renews and ends the address of one’s own appointments. */
export function calendarAddressRoutes(installation: Installation) {
  const app = new Hono();
  app.get('/', async (context) => {
    const person = await signedIn(installation, context);
    return context.json((await addressOf(installation, person)) satisfies CalendarAddress);
  });
  app.post('/', async (context) => {
    const person = await signedIn(installation, context);
    mayBeCalled(person);
    const { called } = await readForm(context, calendarAsked);
    const secret = await makeAddress(installation, person, called);
    const begins = addressAsked(installation, new URL(context.req.url).origin);
    const address = `${begins}/calendar/${secret}.ics`;
    return context.json({ address } satisfies CalendarAddressMade, 201);
  });
  app.delete('/', async (context) => {
    const person = await signedIn(installation, context);
    mayBeCalled(person);
    await endAddress(installation, person);
    return context.json((await addressOf(installation, person)) satisfies CalendarAddress);
  });
  return app;
}

/**
 * What a calendar reads at a secret address. Whatever is wrong with an address, it is not there, in one way; such tries are
 * counted by where they come from. A right one writes nothing down: a phone asks many times a day.
 */
export function calendarRoutes(installation: Installation) {
  const app = new Hono();
  const pace = paced();
  app.get('/calendar/:file', async (context) => {
    const file = await fileAt(installation, context.req.param('file'), (secret) => {
      const wait = pace(secret, installation.now().getTime());
      if (wait > 0) throw tooOften(wait);
    });
    if (file === undefined) {
      await countTry(installation, triedFrom(installation, context), 'calendar');
      throw notFound();
    }
    return sent(context, file);
  });
  return app;
}

function tooOften(seconds: number): ProblemError {
  return new ProblemError({
    status: 429,
    code: 'too-often',
    title: refusedOfCalendar.en.often,
    values: { seconds },
  });
}

function sent(context: Context, file: string): Response {
  const tag = `"${createHash('sha256').update(file).digest('base64url').slice(0, 22)}"`;
  const headers = { 'cache-control': 'private, no-cache', etag: tag };
  if (context.req.header('if-none-match') === tag) return context.body(null, 304, headers);
  return context.body(file, 200, { ...headers, 'content-type': 'text/calendar; charset=utf-8' });
}

/** The file at an address; undefined where it leads nowhere. */
async function fileAt(
  installation: Installation,
  name: string,
  onceFound: (secret: string) => void,
): Promise<string | undefined> {
  const secret = /^([\w-]{43})\.ics$/.exec(name)?.[1];
  const row = secret === undefined ? undefined : await rowOf(installation, secret);
  if (!row) return undefined;
  const person = await personOf(installation, { id: row.person, name: '', email: '' });
  const called = await calledIn(installation, person, row);
  if (called === undefined) return undefined;
  onceFound(row.secret);
  const words = wordsIn(await languageChosenBy(installation, row.person));
  const entries = mayLead(person)
    ? await entriesOfStaff(installation, person, called, words)
    : await entriesOfClient(installation, person.client ?? '', called, words);
  const { calendarFile } = await import('./file.ts');
  return calendarFile(entries, words);
}

const wordsIn = spoken<WordsInCalendar>(inCalendar.en, (language) => {
  const said = withoutApp(language, 'calendar');
  return isWhole<WordsInCalendar>(inCalendar.en, said) ? said : undefined;
});
