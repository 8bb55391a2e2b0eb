import { type Context, Hono } from 'hono';
import type {
  ReminderSettings,
  RemindersOffered,
  RemindersUnsent,
  TrialTold,
} from '#core/reminders/answers.ts';
import { readIdentity } from '#server/accounts/clients.ts';
import { signedIn, signedInAs } from '#server/accounts/signed-in.ts';
import { courseAsked } from '#server/courses/access.ts';
import { notYours } from '#server/http/problem.ts';
import { readForm } from '#server/http/read-form.ts';
import type { Installation } from '#server/installation.ts';
import { addressKnown } from '#server/post/address.ts';
import { waySet } from '#server/post/ways-set.ts';
import { keepOwnNumber, ownNumber } from './own-number.ts';
import { numberOf, waysOffered } from './remind-of-hours.ts';
import { reminderRules, rulesForm, setReminderRules } from './rules.ts';
import { sendTrial, trialForm } from './trial.ts';
import { remindersUnsent } from './unsent.ts';

/** A client, who alone says how they are reminded. */
async function clientAsking(installation: Installation, context: Context) {
  const { id, email, client } = await signedIn(installation, context);
  if (client === null) throw notYours();
  return { id, email, client };
}

/** What a client can choose of reminders, and the number they are texted at. */
function ofClients(installation: Installation): Hono {
  const app = new Hono();
  const offered = async (asking: {
    id: string;
    email: string;
    client: string;
  }): Promise<RemindersOffered> => {
    const [ways, { ahead, quiet }, identity, texted] = await Promise.all([
      waysOffered(installation),
      reminderRules(installation),
      readIdentity(installation, asking.client),
      numberOf(installation, asking.client),
    ]);
    return {
      ways,
      ahead,
      quiet,
      email: asking.email,
      phone: identity?.phone ?? '',
      texted,
    };
  };
  app.get('/', async (context) => context.json(await offered(await clientAsking(installation, context))));
  app.put('/number', async (context) => {
    const asking = await clientAsking(installation, context);
    await keepOwnNumber(installation, asking, await readForm(context, ownNumber));
    return context.json(await offered(asking));
  });
  return app;
}

/** What the service offers of reminders, when it sends none, and a trial to whoever sets it. */
function ofTheService(installation: Installation): Hono {
  const app = new Hono();
  const settings = async (): Promise<ReminderSettings> => {
    const is = installation.settings;
    const address = (await addressKnown(installation, installation.db)) === null ? 'unknown' : 'known';
    const set = { mail: waySet(is, 'mail'), text: waySet(is, 'text') };
    return { rules: await reminderRules(installation), set, address };
  };
  app.get('/rules', async (context) => {
    await signedInAs(installation, context, 'administrator');
    return context.json(await settings());
  });
  app.put('/rules', async (context) => {
    const person = await signedInAs(installation, context, 'administrator');
    await setReminderRules(installation, person.id, await readForm(context, rulesForm));
    return context.json(await settings());
  });
  app.post('/trial', async (context) => {
    const person = await signedInAs(installation, context, 'administrator');
    const told = await sendTrial(installation, person, await readForm(context, trialForm));
    return context.json(told satisfies TrialTold);
  });
  return app;
}

/** Reminders, for whoever chooses them and whoever sets them. */
export function reminderRoutes(installation: Installation): Hono {
  const app = new Hono();
  app.route('/', ofClients(installation));
  app.route('/', ofTheService(installation));
  return app;
}

/** What of a course’s reminders could not be sent, for its client and its therapist. */
export function unsentReminderRoutes(installation: Installation): Hono {
  const app = new Hono();
  app.get('/:id/reminders', async (context) => {
    const { row, as } = await courseAsked(installation, context, context.req.param('id'));
    if (as !== 'client' && as !== 'therapist' && as !== 'cover') throw notYours();
    return context.json({ unsent: await remindersUnsent(installation, row) } satisfies RemindersUnsent);
  });
  return app;
}
