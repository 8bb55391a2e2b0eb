import { useTranslation } from 'react-i18next';
import { datesToForesee } from '#core/course/ending/dates-ahead.ts';
import { InPlace } from '#web/therapist/course/captures/in-place.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { useDayNamed } from '#web/therapist/course/work/grief/day-named.ts';
import { dateInWords } from '#web/ui/words/when.ts';
import { stressor } from './captures.ts';
import css from './ending.module.css';

/** Days to come that the course knows of already, each with a form that holds them (E-06). */
export function DatesToForesee() {
  const { t, i18n } = useTranslation();
  const { course, today } = useCourseView();
  const dayNamed = useDayNamed();
  const ahead = datesToForesee(course, today).map((one) => ({ ...one, what: dayNamed(one) }));
  if (ahead.length === 0) return null;
  return (
    <>
      <h4>{t('ending.datesAhead')}</h4>
      <ul className={css.list}>
        {ahead.map(({ what, on, plan }) => (
          <li key={`${what}${on}`}>
            <span dir="auto">{t('ending.dateAhead', { what, on: dateInWords(on, i18n.language) })}</span>
            {plan && <span dir="auto">{plan}</span>}
            <InPlace
              capture={stressor}
              start={{ what, when: on, plan, rehearsed: 'not_yet' }}
              place={`ahead/${what}/${on}`}
              kind="quiet"
              opens={t('ending.datePlan')}
              spoken={t('ending.datePlanOf', { what })}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
