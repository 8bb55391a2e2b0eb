import { useTranslation } from 'react-i18next';
import { Temporal } from 'temporal-polyfill';
import { todayIn } from '#web/ui/fields/date-order.ts';
import { instantInWords, timeOf } from '#web/ui/words/when.ts';
import { phoneZone } from './phones-clock.ts';

/** Says an instant by the clock of this phone, as every time here is; where the service’s shows another, that too. */
export function useSaidOnPhone(): (instant: string, service: string) => string {
  const { t, i18n } = useTranslation();
  return (instant, service) => {
    const [words, there] = [phoneZone(), service].map((zone) =>
      instantInWords(instant, zone, todayIn(zone), i18n.language),
    );
    if (words === there) return words ?? '';
    const at = Temporal.Instant.from(instant).toZonedDateTimeISO(service).toPlainDateTime();
    return t('client.meeting.otherClock', { words, time: timeOf(at.toString({ smallestUnit: 'minute' })) });
  };
}
