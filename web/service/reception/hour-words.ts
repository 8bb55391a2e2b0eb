import { useTranslation } from 'react-i18next';
import type { DeskHour } from '#core/api-answers/reception.ts';
import { useSignedIn } from '#web/app/frame/signed-in.tsx';
import type { Tone } from '#web/ui/words/badge.tsx';
import { momentInWords } from '#web/ui/words/when.ts';

interface Mark {
  words: string;
  tone: Tone;
}

/** The time of day of an instant, by the clock of the service, as every hour of the list is told. */
const clockOf = (instant: string, timeZone: string): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(
    new Date(instant),
  );

/** What stands beside an hour: what became of it, and what was noted of it. */
export function useHourWords(today: string) {
  const { t, i18n } = useTranslation();
  const { service } = useSignedIn();
  const marksOf = ({ state, desk, over, offered }: DeskHour): Mark[] => {
    const came = desk.came && {
      words: t(`service.reception.came.${desk.came.says}`, {
        time: clockOf(desk.came.since, service.zone),
      }),
      tone: desk.came.says === 'arrived' ? ('good' as const) : ('warn' as const),
    };
    return [
      ...(state === 'cancelled'
        ? [
            {
              words: t(`service.reception.state.${desk.late ? 'late' : 'cancelled'}`),
              tone: 'plain' as const,
            },
          ]
        : []),
      ...(state === 'held' || state === 'missed'
        ? [{ words: t(`service.reception.state.${state}`), tone: 'plain' as const }]
        : []),
      ...(came ? [came] : []),
      ...(over ? [{ words: t(`service.reception.over.${over}`), tone: 'warn' as const }] : []),
      ...(desk.confirmed && state === 'booked' && !came
        ? [{ words: t('service.reception.confirmed'), tone: 'steady' as const }]
        : []),
      ...(offered
        ? [
            {
              words: t('service.reception.offered', {
                when: momentInWords(offered.at, today, i18n.language),
              }),
              tone: 'plain' as const,
            },
          ]
        : []),
      ...(desk.told ? [{ words: t('service.reception.told'), tone: 'good' as const }] : []),
    ];
  };
  const nameOf = ({ client, what }: DeskHour): string =>
    what === 'appointment'
      ? (client?.name ?? '') || t('service.reception.noName')
      : t(`service.reception.what.${what}`);
  return { marksOf, nameOf };
}
