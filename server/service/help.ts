import type { Help } from '#core/api-answers/service.ts';
import type { WorkingHours } from '#core/course/risk/working-hours.ts';
import { type HelpLine, helpIn, helpMustBeVerified } from '#core/help/numbers.ts';
import { countryField } from '#server/http/fields.ts';
import type { Installation } from '#server/installation.ts';
import { findService } from './name-and-zone.ts';
import { serviceSettings } from './settings.ts';
import { helpWords } from './words.ts';

/** Where to turn now, for anybody, signed in or not. @param wanted another country than the service's */
export async function helpFor(installation: Installation, wanted: string | undefined): Promise<Help> {
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
    name: helpWords.en.dutyTelephoneOfYourService,
    number: outOfHours.number,
    says: helpWords.en.whenServiceIsClosed,
    kind: 'health',
  };
  const emergency = lines.filter(({ kind }) => kind === 'emergency');
  return [...emergency, duty, ...lines.filter(({ kind }) => kind !== 'emergency')];
}
