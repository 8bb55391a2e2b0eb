import { useTranslation } from 'react-i18next';
import type { DiaryEntry } from '#core/lists/week.ts';

/** With whom an hour is, and what it is, in words. */
export function useEntryWords(): (entry: DiaryEntry) => {
  who: string;
  /** From when to when. */
  when: string;
  what: string;
  /** The same where there is little room. */
  brief: string;
} {
  const { t } = useTranslation();
  return ({ what, client, called, format, minutes, state, where, from, to, endsNextDay }) => {
    const kind = what === 'meeting' && called ? called : t(`diary.what.${what}`);
    const who = what === 'group' ? (called ?? '') : client?.name || t('today.noName');
    const how = format && t(`appointments.format.${format}`).toLowerCase();
    const long = t('appointments.minutesLong', { count: minutes });
    const became = state !== 'booked' && t(`appointments.state.${state}`).toLowerCase();
    const said = (...parts: (string | false | null)[]) => parts.filter(Boolean).join(', ');
    return {
      who,
      when: t(`diary.${endsNextDay ? 'fromToNextDay' : 'fromTo'}`, { from, to: endsNextDay ?? to }),
      what: said(kind, how, long, where ?? null, became),
      brief: said(kind, where ?? how, became),
    };
  };
}
