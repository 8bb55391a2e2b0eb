import { useTranslation } from 'react-i18next';
import { weeksOf } from '#core/course/contract/length-in-weeks.ts';
import { type Followed, followed, isMonthly } from '#core/guide/followed.ts';
import type { Roadmap } from '#core/guide/roadmap.ts';
import { asKnown } from '#web/app/spoken/known.ts';
import { marksOf } from '#web/both/course-marks.ts';
import { useMyCourse } from '#web/client/my-course.tsx';
import css from '#web/client/page/page.module.css';
import { CourseMarks } from '#web/pictures/course-marks/course-marks.tsx';
import { Part } from '#web/ui/layout/layout.tsx';
import { dayAheadInWords } from '#web/ui/words/when.ts';
import { RoadDone } from './roadmap-done.tsx';

/** The session after which it is next looked at, in a course without an end agreed at the start. */
function nextReview({ session }: Roadmap, follows: Followed | null): number {
  const every = follows?.preset.openEnded?.reviewEvery ?? 1;
  return Math.ceil(session / every) * every;
}

/** Where we are: session n of N, what this part is for, and when we finish. */
export function Road({ map }: { map: Roadmap }) {
  const { t, i18n } = useTranslation();
  const { course, today } = useMyCourse();
  const road = marksOf(course, today, undefined, 'client');
  const isOverdue = map.plannedEnd !== null && map.plannedEnd < today && map.left > 0;
  const follows = followed(course);
  const weeks = map.standing === 'underway' ? weeksOf(course, today) : null;
  const rhythm = follows && isMonthly(follows) ? 'monthly' : 'weekly';
  const finish = map.plannedEnd && dayAheadInWords(map.plannedEnd, today, i18n.language);
  return (
    <Part title={t('client.work.where')}>
      {map.standing === 'closed' ? (
        <p className={css.said}>{t('client.work.finished', { count: map.held })}</p>
      ) : (
        <>
          <p className={css.said}>
            {t(map.openEnded ? 'client.work.session' : 'client.work.sessionOf', {
              session: map.session,
              sessions: map.sessions,
            })}
          </p>
          <p>
            {(map.phaseCalled && asKnown(map.phaseCalled.clientLabel)) ??
              t(`client.work.phase.${rhythm === 'monthly' ? 'monthly' : map.phase}`)}
          </p>
          {weeks && (
            <p>
              {t(weeks.week > weeks.planned ? 'client.work.weekOver' : 'client.work.weekOf', {
                week: weeks.week,
                weeks: weeks.planned,
              })}
            </p>
          )}
          {map.openEnded && <p>{t('client.work.openReview', { session: nextReview(map, follows) })}</p>}
          {finish && <p>{t(`client.work.${isOverdue ? 'left' : 'finish'}`, { finish, count: map.left })}</p>}
        </>
      )}
      <RoadDone map={map} rhythm={rhythm} />
      {road && !map.openEnded && <CourseMarks title={t('client.work.road')} level={3} {...road} />}
    </Part>
  );
}
