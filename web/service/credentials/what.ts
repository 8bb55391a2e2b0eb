import { useTranslation } from 'react-i18next';
import type { HeldCredential } from '#core/credentials/credential.ts';
import { credentials, standsAs } from '#core/credentials/credential.ts';
import { calledIn } from '#core/credentials/who-may-give.ts';
import { useFormsOffered } from '#web/app/forms-of-therapy.ts';
import type { Option } from '#web/ui/fields/select.tsx';
import type { Tone } from '#web/ui/words/badge.tsx';
import { useDaysInWords } from '#web/ui/words/use-when.ts';

/** What somebody may be said to hold: those that are known, and those that a form of the service’s own asks for. */
export function useWhatCanBeHeld(): Option[] {
  const { t } = useTranslation();
  const known: string[] = credentials.map(({ id }) => id);
  const others = new Set(useFormsOffered().flatMap((form) => form.credentials));
  return [
    ...known.map((id) => ({ value: id, label: calledIn(id) })),
    ...[...others]
      .filter((id) => !known.includes(id))
      .map((id) => ({ value: id, label: calledIn(id), under: t('service.credentials.whatOther') })),
  ];
}

const tones = {
  not_yet: 'plain',
  holds: 'good',
  ends_soon: 'warn',
  ended: 'plain',
  taken_back: 'plain',
} as const;

/** How a credential stands today, in words and with its tone. */
export function useStandsInWords(today: string) {
  const { t } = useTranslation();
  const { day } = useDaysInWords();
  return (one: HeldCredential): { tone: Tone; words: string } => {
    const stands = standsAs(one, today);
    const on = day(stands === 'not_yet' ? one.since : one.withdrawn);
    return { tone: tones[stands], words: t(`service.credentials.stands.${stands}`, { on }) };
  };
}
