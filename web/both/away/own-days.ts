import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { OwnAway } from '#core/api-answers/duty.ts';
import { type RefusedError, see } from '#web/app/api.ts';
import { dateInWords } from '#web/ui/words/when.ts';

export const awayKey = ['away'];

const fiveMinutes = 300_000;

/** One’s own days away, and the colleagues for whom one stands in; asked anew every five minutes, so that midnight shows. */
export const useOwnAway = () =>
  useQuery<OwnAway, RefusedError>({
    queryKey: awayKey,
    queryFn: () => see('away'),
    refetchInterval: fiveMinutes,
  });

/** Which sessions of one’s own are booked on days away, in a sentence. */
export function useBookedSays(): (booked: OwnAway['booked']) => string {
  const { t, i18n } = useTranslation();
  return (booked) =>
    t('away.booked', {
      count: booked.length,
      when: booked
        .map(({ at }) => `${dateInWords(at.slice(0, 10), i18n.language)} ${at.slice(11, 16)}`)
        .join('; '),
    });
}
