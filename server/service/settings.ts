import { isDeepStrictEqual } from 'node:util';
import type { z } from 'zod';
import type { ServiceSettings } from '#core/api-answers/service.ts';
import { inNewestEdition } from '#core/protocols/protocols.ts';
import { audit } from '#server/audit/write.ts';
import { changeRows } from '#server/chains/keep-rows.ts';
import { inSharedCommit } from '#server/chains/shared-commits.ts';
import { oneService } from '#server/db/tables.ts';
import { problem } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { protocolsOffered } from '#server/protocols/own.ts';
import { youngPeopleForm } from './consent-ages.ts';
import { theService } from './name-and-zone.ts';
import { researchForm } from './research-purpose.ts';
import { signInSettingsForm } from './second-factor-required.ts';
import { settingChanges } from './setting-changes.ts';
import { helpForm, hoursForm, protocolForm } from './settings-form.ts';
import { readSetting, writeSetting } from './stored-settings.ts';
import { settingsRoutesWords } from './words.ts';

const nineToFive = { from: '09:00', to: '17:00' };

const defaultSettings: Pick<ServiceSettings, 'hours' | 'protocol' | 'help' | 'signIn'> = {
  hours: {
    days: { 1: nineToFive, 2: nineToFive, 3: nineToFive, 4: nineToFive, 5: nineToFive },
    closed: [],
    outOfHours: { who: 'nobody', number: '' },
  },
  protocol: { id: 'ipt', edition: '2026.1', preset: 'ipt16-default', sickRole: null, tryOuts: null },
  help: {},
  signIn: { secondFactor: 'optional' },
};

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
  const own = await protocolsOffered(installation.db);
  const [hours, protocol, help, signIn, youngPeople, research] = await Promise.all([
    read(installation, 'hours', hoursForm, defaultSettings.hours),
    read(installation, 'protocol', protocolForm(own), defaultSettings.protocol),
    read(installation, 'help', helpForm, defaultSettings.help),
    read(installation, 'signIn', signInSettingsForm, defaultSettings.signIn),
    read(installation, 'youngPeople', youngPeopleForm, null),
    read(installation, 'research', researchForm, null),
  ]);
  const followed = inNewestEdition(protocol);
  return { name, zone, country, hours, protocol: followed, help, signIn, youngPeople, research };
}

const stale = () => problem(409, 'stale', settingsRoutesWords.en.somebodyChangedSettingsWhileYou);

/** Refuses (409) where what is set is no more what it was when this was written. */
export function refuseStale(asItWas: Partial<ServiceSettings>, now: ServiceSettings): void {
  if (!isDeepStrictEqual(asItWas, now)) throw stale();
}

/** Keeps the settings, and says in the audit what changed. Refuses (409) where somebody else changed them since they were read. */
export async function saveSettings(
  installation: Installation,
  by: string,
  before: ServiceSettings,
  settings: ServiceSettings,
): Promise<void> {
  const { hours, protocol, help, signIn, youngPeople, research, ...service } = settings;
  const changes = settingChanges(before, settings);
  await inSharedCommit(installation, async (transaction) => {
    refuseStale(before, await serviceSettings({ ...installation, db: transaction }));
    if (changes.length > 0)
      await audit(installation, transaction, { what: 'settings-changed', who: by, changes });
    await changeRows(installation, transaction, 'service', { id: oneService }, service);
    await writeSetting(installation, transaction, 'hours', JSON.stringify(hours));
    await writeSetting(installation, transaction, 'protocol', JSON.stringify(protocol));
    await writeSetting(installation, transaction, 'help', JSON.stringify(help));
    await writeSetting(installation, transaction, 'signIn', JSON.stringify(signIn));
    await writeSetting(installation, transaction, 'youngPeople', JSON.stringify(youngPeople));
    await writeSetting(installation, transaction, 'research', JSON.stringify(research));
  });
}
