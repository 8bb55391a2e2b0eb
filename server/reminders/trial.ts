import { v7 as newId } from 'uuid';
import { z } from 'zod';
import { plain } from '#core/forms/fields.ts';
import type { TrialTold } from '#core/reminders/answers.ts';
import { ways } from '#core/reminders/choice.ts';
import type { Person } from '#server/accounts/person.ts';
import { inSharedCommit } from '#server/chains/shared-commits.ts';
import type { Installation } from '#server/installation.ts';
import { putInOutbox } from '#server/post/outbox.ts';
import { sendAtOnce } from '#server/post/post.ts';
import { waySet } from '#server/post/ways-set.ts';
import { theService } from '#server/service/name-and-zone.ts';
import { languageChosenBy } from '#server/service/own-language.ts';
import { numberToText } from '#server/texts/number.ts';
import { badNumber } from './bad-number.ts';
import { wordsOfReminders } from './say.ts';
import { sendingsOf } from './sendings.ts';

/** By which way a trial goes to whoever asks for it; for a text to which number, which is kept in the outbox alone. */
export const trialForm = z.object({ way: z.enum(ways), phone: plain().trim().max(40).default('') });

async function goesTo(
  installation: Installation,
  { email }: Pick<Person, 'email'>,
  { way, phone }: z.output<typeof trialForm>,
): Promise<string> {
  if (way === 'mail') return email;
  const number = await numberToText(phone, (await theService(installation)).country);
  if (number === null) throw badNumber();
  return number;
}

/** Writes a trial message to whoever asks for it, and sends it at once where that way is set up. */
export async function sendTrial(
  installation: Installation,
  person: Person,
  asked: z.output<typeof trialForm>,
): Promise<TrialTold> {
  const { way } = asked;
  const to = await goesTo(installation, person, asked);
  const words = wordsOfReminders((await languageChosenBy(installation, person.id)) ?? 'en');
  const [id, subject] = [newId(), words.title.appointment];
  await inSharedCommit(installation, (transaction) =>
    putInOutbox(
      installation,
      transaction,
      `trial-${way}`,
      { to, subject, text: words.tried, link: null },
      { id },
    ),
  );
  const sending = sendingsOf(installation).find((one) => one.way === way);
  if (waySet(installation.settings, way) === 'off' || !sending) return { became: 'waits', failure: null };
  try {
    const became = await sendAtOnce(installation, id, sending);
    // Another round may have it in hand already: what became of it stands in the outbox.
    if (became === 'taken') return { became: 'waits', failure: null };
    return became === 'sent' ? { became, failure: null } : { became: 'failed', failure: became };
  } finally {
    sending.close();
  }
}
