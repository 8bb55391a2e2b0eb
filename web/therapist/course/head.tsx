import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { CourseView } from '#core/api-answers/courses.ts';
import { hasEndedByDeath } from '#core/course/closing/ended-by-death.ts';
import { weeksOf } from '#core/course/contract/length-in-weeks.ts';
import { primaryFocus } from '#core/course/focus/active.ts';
import { movedInOn } from '#core/course/opening/moved-in.ts';
import { ageWithoutReason } from '#core/course/opening/outside-ages.ts';
import { alarmsToAnswer, alarmsToClose } from '#core/course/risk/open-alarms.ts';
import { positionOf } from '#core/guide/course-clock.ts';
import { followed } from '#core/guide/followed.ts';
import { phaseTone } from '#web/app/area-tones.ts';
import { useAreaWords } from '#web/both/areas/area-words.ts';
import { Badge } from '#web/ui/words/badge.tsx';
import { useDaysInWords } from '#web/ui/words/use-when.ts';
import css from './course.module.css';
import { MessagesLink } from './messages/link.tsx';
import { TraineeAndCountersigns } from './sign-offs/in-head.tsx';
import { SupervisionWaits } from './supervision/in-head.tsx';

/** Who, session n of N, phase, focus in the client's words, risk state: the same in every room of the course. */
export function CourseHead({ view: { as, course, client, today } }: { view: CourseView }) {
  const { t } = useTranslation();
  const follows = followed(course);
  const position = follows && positionOf(course, follows, today);
  const focus = primaryFocus(course);
  const areas = useAreaWords(course);
  const words = course.formulation.versions.at(-1)?.clientsWords;
  const alarms = alarmsToAnswer(course);
  const toClose = alarmsToClose(course);
  const hasDied = hasEndedByDeath(course);
  const weeks = position?.standing === 'underway' && !hasDied ? weeksOf(course, today) : null;
  const age = follows && ageWithoutReason(course, follows.protocol, client.born ?? undefined);
  const { opened } = course.opening;
  const moved = movedInOn(course);
  const { day } = useDaysInWords();
  const { continues: before, alongside } = opened ?? {};
  return (
    <header className={css.head}>
      <h1 className={css.who} data-print-head>
        <bdi>{client.name}</bdi>
      </h1>
      <div className={css.where} data-print="never">
        {position && (!hasDied || position.held > 0) && (
          <span>
            {t(position.openEnded ? 'course.sessionN' : 'course.sessionOf', {
              session: hasDied ? position.held : position.session,
              sessions: position.sessions,
            })}
          </span>
        )}
        {moved && opened && as === 'therapist' && (
          <Link to="/courses/$course/moving-in" params={{ course: course.id }}>
            {t('course.movingIn.head', { began: day(opened.on), moved: day(moved) })}
          </Link>
        )}
        {moved && opened && as !== 'therapist' && (
          <span>{t('course.movingIn.head', { began: day(opened.on), moved: day(moved) })}</span>
        )}
        {weeks && <span>{t('course.weekOf', { week: weeks.week, weeks: weeks.planned })}</span>}
        {hasDied && toClose.length === 0 && <Badge>{t('course.hasDied')}</Badge>}
        {position && position.standing !== 'closed' && !hasDied && (
          <Badge tone={phaseTone[position.phase]}>
            {position.phaseCalled?.name ?? t(`course.phase.${position.phase}`)}
          </Badge>
        )}
        {position && (position.standing === 'closed' || (position.standing === 'paused' && !hasDied)) && (
          <Badge>{t(`course.standing.${position.standing}`)}</Badge>
        )}
        {focus ? (
          <Badge tone={areas.toneOf(focus.area)}>{areas.nameOf(focus.area)}</Badge>
        ) : (
          areas.ids.length > 0 && !hasDied && <span>{t('course.noFocus')}</span>
        )}
        {age !== undefined && <Badge tone="warn">{t('course.otherAges', { age })}</Badge>}
        {alarms.length > 0 && (
          <Link
            to="/courses/$course/session"
            params={{ course: course.id }}
            hash="alarms"
            className={css.safety}
          >
            <Badge tone="danger">{t('course.alarms', { count: alarms.length })}</Badge>
          </Link>
        )}
        {toClose.length > 0 && (
          <Link to="/courses/$course/session" params={{ course: course.id }} hash="alarms">
            <Badge>{t('course.alarmsOfWhoDied', { count: toClose.length })}</Badge>
          </Link>
        )}
        <Link to="/courses/$course/safety" params={{ course: course.id }} className={css.safety}>
          {t(alarms.length + toClose.length > 0 ? 'course.safety' : 'course.noAlarm')}
        </Link>
        <TraineeAndCountersigns />
        <SupervisionWaits />
        {as === 'therapist' && before && (
          <Link to="/courses/$course/ending" params={{ course: before }}>
            {t('course.before')}
          </Link>
        )}
        {as === 'therapist' && alongside && (
          <Link to="/courses/$course/session" params={{ course: alongside }}>
            {t('course.alongside')}
          </Link>
        )}
        <MessagesLink course={course} />
        {as === 'therapist' && (
          <Link to="/courses/$course/client" params={{ course: course.id }}>
            {t('course.client.title')}
          </Link>
        )}
      </div>
      {words && (
        <p className={css.words} dir="auto">
          {t('course.inTheirWords', { words })}
        </p>
      )}
    </header>
  );
}
