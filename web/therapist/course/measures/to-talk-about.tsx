import { useTranslation } from 'react-i18next';
import { leadOf } from '#core/course/closing/measured-outcome.ts';
import { gainsBySession } from '#core/course/measures/gains-by-session.ts';
import { baseline, lastValid } from '#core/course/measures/readings.ts';
import { sessionOf } from '#core/course/measures/session-of.ts';
import { shortNameOf } from '#core/instruments/instruments.ts';
import { isInRemission } from '#core/outcomes/read-with.ts';
import { earlyResponse, isImportantDrop, responseOf } from '#core/outcomes/response.ts';
import { primaryMeasure, usualMeasures } from '#core/protocols/primary-measure.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { classes } from '#web/ui/look/classes.ts';
import shapes from '#web/ui/look/shapes.module.css';
import { changeSince } from './change.ts';
import css from './measures.module.css';

/** Response on the measure the course goes by, and what is published for the PHQ-9 alone, sudden gains among it: something to talk about, never a mark of quality. */
export function ToTalkAbout() {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const lead = leadOf(course);
  const { measure, remission, direction } = lead;
  const instrument = shortNameOf(measure);
  const isMood = measure === primaryMeasure(usualMeasures);
  const first = baseline(course, measure);
  const last = lastValid(course, measure);
  const current = last?.result.total ?? null;
  const session = (last && sessionOf(course, last)) ?? 0;
  const gains = isMood ? gainsBySession(course, measure) : [];
  if (first === null || current === null || session < 2) {
    return <p className={classes(shapes.remark, css.faint)}>{t('measures.talk.none')}</p>;
  }
  const change = changeSince(first, current);
  const lines = [
    t(`measures.talk.change.${change.key}`, { ...change, instrument }),
    direction === 'higher-worse'
      ? t(`measures.talk.response.${responseOf(first, current).replace(' ', '_')}`)
      : '',
    isInRemission(lead, current) ? t('measures.talk.remission', { current, remission }) : '',
    isMood && session >= 4 && session <= 6
      ? t(`measures.talk.early.${earlyResponse(first, current).replace(' ', '_')}`)
      : '',
    isMood && isImportantDrop(first, current) ? t('measures.talk.important') : '',
    ...gains.map(({ after, next, drop, reversedAt }) =>
      t(reversedAt === null ? 'measures.talk.gain' : 'measures.talk.gainLost', {
        after,
        next,
        drop,
        lost: reversedAt,
      }),
    ),
  ].filter(Boolean);
  return (
    <>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {isMood && <p className={classes(shapes.remark, css.faint)}>{t('measures.talk.source')}</p>}
    </>
  );
}
