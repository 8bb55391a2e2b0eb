import { isDeepStrictEqual } from 'node:util';
import { Hono } from 'hono';
import type { z } from 'zod';
import type { WorkingHours } from '#core/course/risk/working-hours.ts';
import { type HelpLine, helpIn, helpMustBeVerified } from '#core/help/numbers.ts';
import { roles } from '#server/accounts/signed-in.ts';
import { problem } from '#server/http/problem.ts';
import { readForm, signedInAs } from '#server/http/read-form.ts';
import { type Installation, oneService } from '#server/installation.ts';
import { findService, forgetService, theService } from './name-and-zone.ts';
import {
  changeSettingsForm,
  countryField,
  helpForm,
  hoursForm,
  protocolForm,
  type ServiceSettings,
} from './settings-form.ts';
import { readSetting, writeSetting } from './stored-settings.ts';

const nineToFive = { from: '09:00', to: '17:00' };
const defaultSettings: Pick<ServiceSettings, 'hours' | 'protocol' | 'help'> = {
  hours: {
    days: { 1: nineToFive, 2: nineToFive, 3: nineToFive, 4: nineToFive, 5: nineToFive },
    closed: [],
    outOfHours: { who: 'nobody', number: '' },
  },
  protocol: { id: 'ipt', edition: '2026.1', preset: 'ipt16-default', sickRole: null, tryOuts: null },
  help: {},
};

/** The service's settings, for every member to see and an administrator to change; help numbers for anybody. */
export function settingsRoutes(installation: Installation) {
  const app = new Hono();
  app.get('/settings', async (context) => {
    await signedInAs(installation, context, ...roles);
    return context.json(await serviceSettings(installation));
  });
  app.put('/settings', async (context) => {
    await signedInAs(installation, context, 'administrator');
    const { before, ...settings } = await readForm(context, changeSettingsForm);
    if (before && !isDeepStrictEqual(before, await serviceSettings(installation))) {
      throw problem(
        409,
        'stale',
        'Somebody changed the settings while you were writing. Put yours back as it was, look at them as they stand now, and make your change again.',
      );
    }
    await saveSettings(installation, settings);
    return context.json(await serviceSettings(installation));
  });
  app.get('/help', async (context) =>
    context.json(await helpFor(installation, context.req.query('country'))),
  );
  return app;
}

async function read<Form extends z.ZodType>(
  installation: Installation,
  name: string,
  form: Form,
  otherwise: z.output<Form>,
): Promise<z.output<Form>> {
  const stored = await readSetting(installation.db, name);
  if (stored === null) return otherwise;
  const known = form.safeParse(JSON.parse(stored));
  return known.success ? known.data : otherwise;
}

/** Everything the service has set, and what is usual where it has not. */
export async function serviceSettings(installation: Installation): Promise<ServiceSettings> {
  const { name, zone, country } = await theService(installation);
  const [hours, protocol, help] = await Promise.all([
    read(installation, 'hours', hoursForm, defaultSettings.hours),
    read(installation, 'protocol', protocolForm, defaultSettings.protocol),
    read(installation, 'help', helpForm, defaultSettings.help),
  ]);
  return { name, zone, country, hours, protocol, help };
}

async function saveSettings(
  installation: Installation,
  { hours, protocol, help, ...service }: ServiceSettings,
): Promise<void> {
  await installation.db.transaction().execute(async (transaction) => {
    await transaction.updateTable('service').set(service).where('id', '=', oneService).execute();
    await writeSetting(transaction, 'hours', JSON.stringify(hours));
    await writeSetting(transaction, 'protocol', JSON.stringify(protocol));
    await writeSetting(transaction, 'help', JSON.stringify(help));
  });
  forgetService(installation.db);
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
async function helpFor(installation: Installation, wanted: string | undefined): Promise<Help> {
  const service = await findService(installation.db);
  const asked = countryField.safeParse(wanted?.toUpperCase());
  const where = asked.success ? asked.data : (service?.country ?? '');
  if (!service) return { country: where, lines: helpIn(where), note: helpMustBeVerified };
  const { help, hours: worked, zone } = await serviceSettings(installation);
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
