import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readWithIn } from '#core/course/closing/measured-outcome.ts';
import type { Course } from '#core/course/course.ts';
import { firstValid, readingsOf } from '#core/course/measures/readings.ts';
import { sessionOf } from '#core/course/measures/session-of.ts';
import type { Instrument } from '#core/instruments/instrument/instrument.ts';
import type { Subscale } from '#core/instruments/instrument/scoring-rule.ts';
import { inLanguage } from '#core/words/in-language.ts';
import { useDrawnBefore } from '#web/both/measures/courses-before.ts';
import {
  answerSays,
  instrumentDrawn,
  plannedOf,
  scoresDrawn,
  subscaleDrawn,
} from '#web/both/measures/drawn.ts';
import { onOneLine } from '#web/both/measures/one-line.ts';
import { Trajectory } from '#web/pictures/trajectory/trajectory.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Select } from '#web/ui/fields/select.tsx';
import { classes } from '#web/ui/look/classes.ts';
import shapes from '#web/ui/look/shapes.module.css';
import { useExpected } from './curves.ts';
import css from './measures.module.css';

/** Draws the total: no subscale has this id. */
const whole = 'the total';

/** One instrument's course, of the total or of a subscale, with bands, cut-off, reliable change, alarms, and answers on demand. */
export function InstrumentTrajectory({
  instrument,
  before = [],
}: {
  instrument: Instrument;
  before?: readonly Course[];
}) {
  const { t, i18n } = useTranslation();
  const { course } = useCourseView();
  const expected = useExpected()(instrument.id);
  const planned = plannedOf(course);
  const between = readingsOf(course, instrument.id).filter(
    (reading) => sessionOf(course, reading) === null,
  ).length;
  const { subscales = [] } = instrument.scoring;
  const [drawn, setDrawn] = useState(whole);
  const subscale = subscales.find(({ id }) => id === drawn);
  const nameOf = ({ name }: Subscale) => inLanguage(name, i18n.language);
  const words = {
    numbered: (n: number, topic: string) => t('measures.numbered', { n, topic }),
    answer: answerSays,
    leftOut: t('measures.leftOut'),
    alarm: t('measures.alarm'),
  };
  const scoresOf = (one: Course) => scoresDrawn(one, instrument, words, subscale);
  const line = onOneLine(scoresOf(course), useDrawnBefore(before, instrument, scoresOf));
  return (
    <div>
      <Trajectory
        level={3}
        instrument={
          subscale
            ? subscaleDrawn(
                instrument,
                subscale,
                t('measures.subscales.of', { instrument: instrument.shortName, name: nameOf(subscale) }),
              )
            : instrumentDrawn(instrument, undefined, readWithIn(course, instrument.id))
        }
        {...line}
        began={subscale ? undefined : (firstValid(course, instrument.id)?.result.total ?? undefined)}
        {...planned}
        expected={subscale ? undefined : expected?.range(planned.planned, instrument.scoring.max ?? 0)}
      >
        {subscales.length > 0 && (
          <Select
            label={t('measures.subscales.draw', { instrument: instrument.shortName })}
            options={[
              { value: whole, label: t('measures.subscales.whole') },
              ...subscales.map((one) => ({ value: one.id, label: nameOf(one) })),
            ]}
            value={drawn}
            onChange={setDrawn}
          />
        )}
      </Trajectory>
      {between > 0 && (
        <p className={classes(shapes.remark, css.faint)}>
          {t('measures.betweenSessions', { count: between })}
        </p>
      )}
    </div>
  );
}
