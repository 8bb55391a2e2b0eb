import { useTranslation } from 'react-i18next';
import type { Appointment } from '#core/course/sessions/state.ts';
import { SaidList } from '#web/ui/words/said-list.tsx';

/** What was agreed for a session with somebody close, line by line: what it is for, where, what may be told, and how each said yes (T-16). */
export function useTogetherSaid(): (session: Appointment) => [string, string][] {
  const { t } = useTranslation();
  return ({ kind, aim, where, mayTell, notTold, agreed }) => {
    if (kind !== 'joint') return [];
    const said: [string, string | undefined][] = [
      [t('appointments.together.aim'), aim],
      [t('appointments.together.where'), where],
      [t('appointments.together.mayTell'), mayTell || t('appointments.together.unsaid')],
      [t('appointments.together.notTold'), notTold],
      [t('appointments.together.client'), agreed?.client],
      [t('appointments.together.others'), agreed?.others],
    ];
    return said.flatMap(([title, words]) => (words ? [[title, words] as [string, string]] : []));
  };
}

/** The same to read; nothing for any other session. */
export function TogetherRead({ session }: { session: Appointment }) {
  const said = useTogetherSaid()(session);
  if (said.length === 0) return null;
  return <SaidList rows={said.map(([title, words]) => ({ title, lines: [words] }))} />;
}
