import { useTranslation } from 'react-i18next';
import { measuredOutcome } from '#core/course/closing/measured-outcome.ts';
import type { OutcomeCode } from '#core/course/closing/shapes.ts';
import { validReadingsOf } from '#core/course/measures/readings.ts';
import { nhsOutcome } from '#core/outcomes/nhs-outcomes.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Row, Stack } from '#web/ui/layout/layout.tsx';
import { Badge } from '#web/ui/words/badge.tsx';
import css from './measures.module.css';

const toneOf = (code: OutcomeCode) =>
  code === 'reliable_deterioration' ? 'danger' : code === 'minimal_change' ? 'plain' : 'good';

/**
 * How the course turned out by its first and last valid scores, each word with what it means; as it was read at
 * closing once it is closed. IPT protocol reference, 6.4.
 */
export function OutcomeRead() {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const { first, last, codes, readFrom } = course.closing.closed?.measured ?? measuredOutcome(course);
  if (first === null || last === null) return <p className={css.lead}>{t('measures.outcome.none')}</p>;
  return (
    <>
      <p className={css.lead}>{t('measures.outcome.scores', { first, last })}</p>
      <Row gap="tight">
        {codes.map((code) => (
          <Badge key={code} tone={toneOf(code)}>
            {t(`measures.outcome.code.${code}.name`)}
          </Badge>
        ))}
      </Row>
      <p className={css.faint}>{t(`measures.outcome.readFrom.${readFrom}`)}</p>
      <Disclosure title={t('measures.outcome.definitions')} level={4}>
        <dl className={css.definitions}>
          {codes.map((code) => (
            <div key={code}>
              <dt>{t(`measures.outcome.code.${code}.name`)}</dt>
              <dd>{t(`measures.outcome.code.${code}.means`)}</dd>
            </div>
          ))}
        </dl>
        <p className={css.faint}>{t('measures.outcome.source')}</p>
      </Disclosure>
    </>
  );
}

/** The outcome among the measures, with whether the course began where there is a recovery to count. */
export function Outcome() {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const totals = (instrument: string) =>
    validReadingsOf(course, instrument).map(({ result }) => result.total);
  const scores = { 'phq-9': totals('phq-9'), 'gad-7': totals('gad-7') };
  const { caseAtStart } = nhsOutcome({ problem: 'not-recorded', scores });
  const isOver = course.closing.closed !== null;
  return (
    <Stack>
      <p className={css.faint}>{t(isOver ? 'measures.outcome.final' : 'measures.outcome.soFar')}</p>
      <OutcomeRead />
      <p>{t(`measures.outcome.start.${caseAtStart.replaceAll(' ', '_')}`)}</p>
    </Stack>
  );
}
