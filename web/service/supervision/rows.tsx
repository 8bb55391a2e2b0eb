import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { QueuedCourse } from '#core/lists/supervision.ts';
import { phaseTone } from '#web/app/area-tones.ts';
import { WhyWords } from '#web/both/supervision/why.tsx';
import { standingLinkClass } from '#web/ui/buttons/text-link.tsx';
import { Badge } from '#web/ui/words/badge.tsx';
import { useDaysInWords } from '#web/ui/words/use-when.ts';
import { WithNames } from '#web/ui/words/with-names.tsx';
import css from './rows.module.css';
import { Scores } from './scores.tsx';

/** Which course it is: of whom, with whom, how far on. */
function Course({ one, level }: { one: QueuedCourse; level: 2 | 3 }) {
  const { t } = useTranslation();
  const Heading = `h${level}` as const;
  return (
    <div className={css.course}>
      <Heading className={css.name}>
        <Link to="/courses/$course/supervision" params={{ course: one.course }} className={standingLinkClass}>
          <span dir="auto">{one.client.name || t('today.noName')}</span>
        </Link>
      </Heading>
      <span className={css.soft}>
        <WithNames
          says={(marks) => t('service.supervision.with', marks)}
          names={{ name: one.therapist.name }}
        />
      </span>
      {one.died ? (
        <Badge>{t('service.supervision.died')}</Badge>
      ) : one.status === 'closed' ? (
        <Badge>{t('course.standing.closed')}</Badge>
      ) : (
        one.phase && (
          <Badge tone={phaseTone[one.phase]}>{one.phaseCalled ?? t(`course.phase.${one.phase}`)}</Badge>
        )
      )}
      <span className={css.soft}>
        {t(one.openEnded ? 'course.sessionN' : 'course.sessionOf', {
          session: one.session,
          sessions: one.sessions,
        })}
        {(one.focus || one.focusCalled) && `, ${one.focusCalled ?? t(`course.area.${one.focus}`)}`}
      </span>
    </div>
  );
}

/** Courses a row each: which it is, what its measure came to, and why it asks, weightiest first. */
export function QueueRows({ of, level }: { of: readonly QueuedCourse[]; level: 2 | 3 }) {
  const { t } = useTranslation();
  const { day } = useDaysInWords();
  return (
    <ol className={css.rows}>
      {of.map((one) => (
        <li key={one.course} className={css.row}>
          <Course one={one} level={level} />
          <Scores scores={one.scores} />
          {(one.why.length > 0 || one.unanswered) && (
            <ul className={css.why}>
              {one.why.map((why) => (
                <li key={why.kind}>
                  <WhyWords why={why} />
                </li>
              ))}
              {one.unanswered && (
                <li className={css.soft}>{t('service.why.unanswered', { on: day(one.unanswered) })}</li>
              )}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}
