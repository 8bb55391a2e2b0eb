import { useTranslation } from 'react-i18next';
import type { ComingAnniversary } from '#core/course/grief/dates.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Notice } from '#web/ui/words/notice.tsx';
import { dayAheadInWords } from '#web/ui/words/when.ts';
import { useDayNamed } from './day-named.ts';

/** Days that bring a loss back, soon: each with its day and what is planned for it. IPT protocol reference, 2.3.1. */
export function DatesAhead({ coming, title }: { coming: readonly ComingAnniversary[]; title: string }) {
  const { today } = useCourseView();
  const { t, i18n } = useTranslation();
  const dayNamed = useDayNamed();
  if (coming.length === 0) return null;
  return (
    <Notice title={title}>
      <ul>
        {coming.map(({ lossId, what, kind, on, inDays, plan }) => (
          <li key={`${lossId}${what}${on}`}>
            <bdi>{dayNamed({ what, kind })}</bdi>: {dayAheadInWords(on, today, i18n.language)},{' '}
            {t('session.dates.in', { count: inDays })} <bdi>{plan || t('session.dates.noPlan')}</bdi>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
