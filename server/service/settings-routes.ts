import { isDeepStrictEqual } from 'node:util';
import { Hono } from 'hono';
import type { z } from 'zod';
import type { WorkingHours } from '#core/course/risk/answer-by.ts';
import { type HelpLine, helpIn, helpMustBeVerified } from '#core/help/numbers.ts';
import { roles } from '#server/accounts/signed-in.ts';
import { problem } from '#server/http/problem.ts';
import { asked, memberMust } from '#server/http/read-form.ts';
import { type House, here } from '#server/installation.ts';
import { findService, forgetService, theService } from './name-and-zone.ts';
import {
  country,
  helpForm,
  hoursForm,
  keepForm,
  protocolForm,
  type ServiceSettings,
} from './settings-form.ts';
import { readSetting, writeSetting } from './stored-settings.ts';

const nineToFive = { from: '09:00', to: '17:00' };
const usual: Pick<ServiceSettings, 'hours' | 'protocol' | 'help'> = {
  hours: {
    days: { 1: nineToFive, 2: nineToFive, 3: nineToFive, 4: nineToFive, 5: nineToFive },
    closed: [],
    outOfHours: { who: 'nobody', number: '' },
  },
  protocol: { id: 'ipt', edition: '2026.1', preset: 'ipt16-default', sickRole: null, tryOuts: null },
  help: {},
};

/** The service's settings, for every member to see and an administrator to change; help numbers for anybody. */
export function serviceSettings(house: House) {
  const app = new Hono();
  app.get('/settings', async (context) => {
    await memberMust(house, context, ...roles);
    return context.json(await settingsOf(house));
  });
  app.put('/settings', async (context) => {
    await memberMust(house, context, 'administrator');
    const { before, ...settings } = await asked(context, keepForm);
    if (before && !isDeepStrictEqual(before, await settingsOf(house))) {
      throw problem(
        409,
        'stale',
        'Somebody changed the settings while you were writing. Put yours back as it was, look at them as they stand now, and make your change again.',
      );
    }
    await keep(house, settings);
    return context.json(await settingsOf(house));
  });
  app.get('/help', async (context) => context.json(await helpFor(house, context.req.query('country'))));
  return app;
}

async function read<Form extends z.ZodType>(
  house: House,
  name: string,
  form: Form,
  otherwise: z.output<Form>,
): Promise<z.output<Form>> {
  const kept = await readSetting(house.db, name);
  if (kept === null) return otherwise;
  const known = form.safeParse(JSON.parse(kept));
  return known.success ? known.data : otherwise;
}

/** Everything the service has set, and what is usual where it has not. */
export async function settingsOf(house: House): Promise<ServiceSettings> {
  const { name, zone, country } = await theService(house);
  const [hours, protocol, help] = await Promise.all([
    read(house, 'hours', hoursForm, usual.hours),
    read(house, 'protocol', protocolForm, usual.protocol),
    read(house, 'help', helpForm, usual.help),
  ]);
  return { name, zone, country, hours, protocol, help };
}

async function keep(house: House, { hours, protocol, help, ...service }: ServiceSettings): Promise<void> {
  await house.db.transaction().execute(async (transaction) => {
    await transaction.updateTable('service').set(service).where('id', '=', here).execute();
    await writeSetting(transaction, 'hours', JSON.stringify(hours));
    await writeSetting(transaction, 'protocol', JSON.stringify(protocol));
    await writeSetting(transaction, 'help', JSON.stringify(help));
  });
  forgetService(house.db);
}

export interface Help {
  country: string;
  lines: readonly HelpLine[];
  /** Said above lines that the service has not checked; empty above its own. */
  note: string;
  /** When the service is staffed, so that a client is told honestly when their words are read. */
  hours?: WorkingHours;
}

/** Where to turn now, for anybody, signed in or not. @param wanted another country than the service's */
async function helpFor(house: House, wanted: string | undefined): Promise<Help> {
  const service = await findService(house.db);
  const asked = country.safeParse(wanted?.toUpperCase());
  const where = asked.success ? asked.data : (service?.country ?? '');
  if (!service) return { country: where, lines: helpIn(where), note: helpMustBeVerified };
  const { help, hours: worked, zone } = await settingsOf(house);
  const hours = { zone, ...worked };
  const own = help[where];
  const lines = withDuty(own ?? helpIn(where), hours);
  return { country: where, lines, note: own ? '' : helpMustBeVerified, hours };
}

/** The duty telephone stands after the emergency number, where the service has somebody on duty. */
function withDuty(lines: readonly HelpLine[], { outOfHours }: WorkingHours): readonly HelpLine[] {
  if (outOfHours?.who !== 'duty') return lines;
  const duty: HelpLine = {
    name: 'Duty telephone of your service',
    number: outOfHours.number,
    says: 'When the service is closed',
    kind: 'health',
  };
  const emergency = lines.filter(({ kind }) => kind === 'emergency');
  return [...emergency, duty, ...lines.filter(({ kind }) => kind !== 'emergency')];
}
