import { useTranslation } from 'react-i18next';
import { openPause } from '#core/course/closing/paused-or-closed.ts';
import { presentPeople } from '#core/course/inventory/people.ts';
import type { Roadmap } from '#core/guide/roadmap.ts';
import { useMyCourse } from '#web/client/my-course.tsx';
import css from '#web/client/page/page.module.css';
import { useMeetingWords, useNextBooked } from '#web/client/sessions/when-we-meet.ts';
import { classes } from '#web/ui/look/classes.ts';
import shapes from '#web/ui/look/shapes.module.css';
import { dayAheadInWords } from '#web/ui/words/when.ts';

/** What comes next on the way, and what I have done so far. */
export function RoadDone({ map, rhythm }: { map: Roadmap; rhythm: 'weekly' | 'monthly' }) {
  const { t, i18n } = useTranslation();
  const { course, today } = useMyCourse();
  const meeting = useMeetingWords();
  const next = useNextBooked();
  const pause = openPause(course);
  const notBooked = pause
    ? t('client.home.paused', { on: dayAheadInWords(pause.reviewBy, today, i18n.language) })
    : t('client.work.nextNone');
  const ahead = map.phases.find(({ from }) => from > map.session);
  const coming = map.openEnded && ahead?.phase === 'ending' ? undefined : ahead;
  const tried = course.tryOuts.tryOuts.filter(({ told }) => told.length > 0).length;
  const people = presentPeople(course.inventory).length;
  const answered = course.measures.readings.length;
  return (
    <>
      {map.standing !== 'closed' && (next || map.openEnded || map.left > 0) && (
        <>
          <h3>{t('client.work.next')}</h3>
          <p>{next ? t('client.work.nextMeet', { when: meeting(next) }) : notBooked}</p>
          {coming && rhythm === 'weekly' && (
            <p>
              {coming.label
                ? t('client.work.comingCalled', { session: coming.from, phase: coming.label })
                : t(`client.work.coming.${coming.phase}`, { session: coming.from })}
            </p>
          )}
        </>
      )}
      {map.held > 0 && (
        <>
          <h3>{t('client.work.done')}</h3>
          <ul className={classes(shapes.plainList, css.lines)}>
            <li>{t('client.work.doneCame', { count: map.held })}</li>
            {people > 0 && <li>{t('client.work.donePeople', { count: people })}</li>}
            {answered > 0 && <li>{t('client.work.doneAnswered', { count: answered })}</li>}
            {tried > 0 && <li>{t('client.work.doneTried', { count: tried })}</li>}
          </ul>
        </>
      )}
    </>
  );
}
