import { useTranslation } from 'react-i18next';
import { leadOf, measuredOutcome, outcomeOfLead } from '#core/course/closing/measured-outcome.ts';
import type { OutcomeCode } from '#core/course/closing/outcome-codes.ts';
import type { ReadFrom } from '#core/course/closing/state.ts';
import { validReadingsOf } from '#core/course/measures/readings.ts';
import { instruments, shortNameOf } from '#core/instruments/instruments.ts';
import { primaryMeasure, usualMeasures } from '#core/protocols/primary-measure.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Row, Stack } from '#web/ui/layout/layout.tsx';
import { classes } from '#web/ui/look/classes.ts';
import shapes from '#web/ui/look/shapes.module.css';
import { Badge } from '#web/ui/words/badge.tsx';
import { Signal, type SignalWord } from '#web/ui/words/signal.tsx';
import css from './measures.module.css';

/** What the scores alone say has the word and sign it has everywhere; remission and response are words of the outcome. */
const signals: Partial<Record<OutcomeCode, SignalWord>> = {
  recovery: 'recovery',
  reliable_recovery: 'reliable_recovery',
  reliable_improvement: 'reliable_improvement',
  minimal_change: 'no_signal',
  reliable_deterioration: 'reliable_deterioration',
};

function Code({ is }: { is: OutcomeCode }) {
  const { t } = useTranslation();
  const signal = signals[is];
  return signal ? <Signal is={signal} /> : <Badge>{t(`measures.outcome.code.${is}`)}</Badge>;
}

/** Said otherwise where two measures are read together. */
const twoWays: readonly OutcomeCode[] = ['reliable_improvement', 'reliable_deterioration'];

const readFromAlone = (readFrom: ReadFrom) => (readFrom === 'trend' ? 'trend' : 'primary');

/**
 * How the course turned out by its first and last valid scores, each word with what it means; as it was read at
 * closing once it is closed. IPT protocol reference, 6.4.
 */
export function OutcomeRead() {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const read = course.closing.closed?.measured ?? measuredOutcome(course);
  const { first, last, codes, readFrom, measure } = read;
  const lead = leadOf(course);
  const { beside } = lead;
  const leading = measure ?? primaryMeasure(usualMeasures);
  const instrument = shortNameOf(leading);
  const most = instruments.get(leading)?.scoring.max ?? '';
  const isPair = readFrom === 'both' && beside !== null;
  const how = isPair ? 'pair' : beside && readFrom !== 'trend' ? 'besideMissing' : readFromAlone(readFrom);
  const says = {
    instrument,
    remission: lead.remission,
    cutOff: lead.caseness?.value,
    change: lead.reliableChange,
    beside: beside ? shortNameOf(beside.measure) : '',
    besideCutOff: beside?.caseness?.value,
    besideChange: beside?.reliableChange,
  };
  const meansOf = (code: OutcomeCode) =>
    t(`measures.outcome.means.${code}${twoWays.includes(code) ? (isPair ? '.pair' : '.alone') : ''}`, {
      ...says,
      and: isPair ? t('measures.outcome.means.recoveryBeside', says) : '',
    });
  if (first === null || last === null)
    return (
      <p className={css.lead}>{t('measures.outcome.none', { instrument: shortNameOf(lead.measure) })}</p>
    );
  return (
    <>
      <p className={css.lead}>{t('measures.outcome.scores', { instrument, first, last, most })}</p>
      <Row gap="tight">
        {codes.map((code) => (
          <Code key={code} is={code} />
        ))}
      </Row>
      <p className={classes(shapes.remark, css.faint)}>{t(`measures.outcome.readFrom.${how}`, says)}</p>
      <Disclosure title={t('measures.outcome.definitions')} level={4}>
        <dl className={css.definitions}>
          {codes.map((code) => (
            <div key={code}>
              <dt>
                <Code is={code} />
              </dt>
              <dd>{meansOf(code)}</dd>
            </div>
          ))}
        </dl>
        <p className={classes(shapes.remark, css.faint)}>{t('measures.outcome.source')}</p>
      </Disclosure>
    </>
  );
}

/** The outcome among the measures, with whether the course began where there is a recovery to count. */
export function Outcome() {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const { caseAtStart } = outcomeOfLead(
    leadOf(course),
    (instrument) => validReadingsOf(course, instrument).map(({ result }) => result.total),
    'always',
  );
  const isOver = course.closing.closed !== null;
  return (
    <Stack>
      <p className={classes(shapes.remark, css.faint)}>
        {t(isOver ? 'measures.outcome.final' : 'measures.outcome.soFar')}
      </p>
      <OutcomeRead />
      <p>{t(`measures.outcome.start.${caseAtStart.replaceAll(' ', '_')}`)}</p>
    </Stack>
  );
}
