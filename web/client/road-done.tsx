import { useTranslation } from 'react-i18next';
import { presentPeople } from '#core/course/inventory/entries.ts';
import type { Roadmap } from '#core/guide/roadmap.ts';
import { useMeetingWords, useNextBooked } from './meeting-words.ts';
import { useMyCourse } from './my-course.tsx';
import css from './place.module.css';

/** What comes next on the way, and what I have done so far. */
export function RoadDone({ map, rhythm }: { map: Roadmap; rhythm: 'weekly' | 'monthly' }) {
  const { t } = useTranslation();
  const { course } = useMyCourse();
  const meeting = useMeetingWords();
  const next = useNextBooked();
  const coming = map.phases.find(({ from }) => from > map.session);
  const tried = course.tryOuts.tryOuts.filter(({ told }) => told.length > 0).length;
  const people = presentPeople(course.inventory).length;
  const answered = course.measures.readings.length;
  return (
    <>
      {map.standing !== 'closed' && (next || map.left > 0) && (
        <>
          <h3>{t('clientWork.next')}</h3>
          <p>{next ? t('clientWork.nextMeet', { when: meeting(next) }) : t('clientWork.nextNone')}</p>
          {coming && rhythm === 'weekly' && (
            <p>{t(`clientWork.coming.${coming.phase}`, { session: coming.from })}</p>
          )}
        </>
      )}
      {map.held > 0 && (
        <>
          <h3>{t('clientWork.done')}</h3>
          <ul className={css.lines}>
            <li>{t('clientWork.doneCame', { count: map.held })}</li>
            {people > 0 && <li>{t('clientWork.donePeople', { count: people })}</li>}
            {answered > 0 && <li>{t('clientWork.doneAnswered', { count: answered })}</li>}
            {tried > 0 && <li>{t('clientWork.doneTried', { count: tried })}</li>}
          </ul>
        </>
      )}
    </>
  );
}
