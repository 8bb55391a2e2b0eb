import { useTranslation } from 'react-i18next';
import { validReadingsOf } from '#core/course/measures/readings.ts';
import { nhsOutcome } from '#core/outcomes/nhs-outcomes.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Row, Stack } from '#web/ui/layout/layout.tsx';
import { Badge } from '#web/ui/words/badge.tsx';
import css from './measures.module.css';

const shown = [
  'reliableRecovery',
  'recovery',
  'reliableImprovement',
  'noReliableChange',
  'reliableDeterioration',
] as const;

/** The outcome by first and last valid scores, with what each word means. */
export function Outcome() {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const totals = (instrument: string) =>
    validReadingsOf(course, instrument).map(({ result }) => result.total);
  const outcome = nhsOutcome({
    problem: 'not-recorded',
    scores: { 'phq-9': totals('phq-9'), 'gad-7': totals('gad-7') },
  });
  const isOver = course.closing.closed !== null;
  return (
    <Stack>
      <p className={css.faint}>{t(isOver ? 'measures.outcome.final' : 'measures.outcome.soFar')}</p>
      {outcome.readings === 'unpaired' ? (
        <p>{t('measures.outcome.unpaired')}</p>
      ) : (
        <Row gap="tight">
          {shown
            .filter((each) => outcome[each])
            .map((each) => (
              <Badge
                key={each}
                tone={
                  each === 'reliableDeterioration' ? 'danger' : each === 'noReliableChange' ? 'plain' : 'good'
                }
              >
                {t(`measures.outcome.is.${each}`)}
              </Badge>
            ))}
        </Row>
      )}
      <ul className={css.list}>
        {outcome.pair.map(({ measure, first, last }) => (
          <li key={measure}>
            {t('measures.outcome.pair', {
              measure: measure.toUpperCase(),
              first: first ?? '–',
              last: last ?? '–',
            })}
          </li>
        ))}
        <li>{t(`measures.outcome.start.${outcome.caseAtStart.replaceAll(' ', '_')}`)}</li>
      </ul>
      <Disclosure title={t('measures.outcome.definitions')}>
        <dl className={css.definitions}>
          {shown.map((each) => (
            <div key={each}>
              <dt>{t(`measures.outcome.is.${each}`)}</dt>
              <dd>{t(`measures.outcome.means.${each}`)}</dd>
            </div>
          ))}
        </dl>
        <p className={css.faint}>{t('measures.outcome.source')}</p>
      </Disclosure>
    </Stack>
  );
}
