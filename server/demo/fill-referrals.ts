import { v7 as newId } from 'uuid';
import { demoReferrals } from '#examples/demo/referred/people.ts';
import type { Person } from '#server/accounts/person.ts';
import type { Installation } from '#server/installation.ts';
import { doInReferral } from '#server/referrals/do-act.ts';
import { receive, referralForm } from '#server/referrals/receive.ts';
import { referralSettings, setReferralSettings } from '#server/referrals/settings.ts';
import type { StoryClock } from './clock.ts';

interface Referred {
  installation: Installation;
  clock: StoryClock;
  /** Who takes referrals. */
  ruth: Person;
  mei: Person;
  /** Whose places are offered. */
  therapists: Record<string, Person>;
}

/** People who were referred to the demo clinic, in every state there is, by the same acts as everybody’s. */
export async function enterReferrals({
  installation,
  clock,
  ruth,
  mei,
  therapists,
}: Referred): Promise<void> {
  clock.begin();
  const today = clock.filledAt().toPlainDate();
  const ago = (days: number) => today.subtract({ days }).toString();
  clock.moveTo(ago(90), '09:00');
  await setReferralSettings(installation, mei.id, {
    ...(await referralSettings(installation.db)),
    ...{ takers: [ruth.id, mei.id], form: 'on', target: 84 },
  });
  const by = { ruth, mei };
  for (const { came, form, since } of demoReferrals.en) {
    clock.begin();
    clock.moveTo(ago(came), '09:30');
    const isTheirOwn = form.source === 'self';
    const asked = referralForm.parse({ id: newId(), form });
    const who = isTheirOwn ? { id: 'themselves' } : mei;
    await receive(installation, who, isTheirOwn ? 'client' : 'manager', asked);
    let offer = '';
    for (const [whose, daysAgo, act, told] of since) {
      clock.moveTo(ago(daysAgo), '14:00');
      const id = newId();
      const filled = {
        ...told,
        ...(act === 'offerPlace' && { therapist: therapists[String(told.therapist)]?.id }),
        ...(act === 'answerPlace' && { offer }),
      };
      if (act === 'offerPlace') offer = id;
      await doInReferral(installation, by[whose], asked.id, act, { id, form: filled });
    }
  }
}
