import { useTranslation } from 'react-i18next';
import { measuredOutcome } from '#core/course/closing/measured-outcome.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import css from './ending.module.css';

/** How the course turned out by its scores, each word with what it means. IPT protocol reference, 6.4. */
export function OutcomeNow() {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const outcome = course.closing.closed?.measured ?? measuredOutcome(course);
  const { first, last, codes, readFrom } = outcome;
  const measured = first !== null && last !== null;
  return (
    <Stack>
      <h3>{t('ending.outcomeTitle')}</h3>
      <p className={css.lead}>
        {measured ? t('ending.outcomeScores', { first, last }) : t('ending.outcomeNone')}
      </p>
      {measured && (
        <>
          <ul>
            {codes.map((code) => (
              <li key={code}>{t(`ending.outcome.${code}.name`)}</li>
            ))}
          </ul>
          <p className={css.soft}>{t(`ending.readFrom.${readFrom}`)}</p>
          <Disclosure title={t('ending.outcomeMeans')} level={4}>
            <dl className={css.definitions}>
              {codes.map((code) => (
                <div key={code}>
                  <dt>{t(`ending.outcome.${code}.name`)}</dt>
                  <dd>{t(`ending.outcome.${code}.means`)}</dd>
                </div>
              ))}
            </dl>
          </Disclosure>
        </>
      )}
    </Stack>
  );
}
