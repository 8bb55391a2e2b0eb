import { useTranslation } from 'react-i18next';
import { myMoments } from '#core/guide/client/my-moments.ts';
import { MoodBesideTies } from '#web/both/people/mood-by-tie.tsx';
import { useMyCourse } from '#web/client/my-course.tsx';
import { NothingHere } from '#web/client/page/nothing-here.tsx';
import css from '#web/client/page/page.module.css';
import { ClientPage } from '#web/client/page/page.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Part } from '#web/ui/layout/layout.tsx';
import { MomentForm } from './keep.tsx';
import { OneMoment } from './moment.tsx';
import { MyWeek } from './week.tsx';

/** Moments between sessions: mine until I share them. */
export function Moments() {
  const { t } = useTranslation();
  const { course, may, who } = useMyCourse();
  const mine = myMoments(course);
  return (
    <ClientPage
      ofCourse
      title={t('client.moments.title')}
      lead={t(course.closing.closed ? 'client.finished.lead' : 'client.moments.lead')}
      reads={
        mine.length > 0 || may('keepMoment')
          ? { says: t('client.moments.reads', { who }), by: ['keepMoment', 'changeMoment', 'shareMoment'] }
          : undefined
      }
    >
      {may('keepMoment') && <MomentForm />}
      {mine.length > 0 && (
        <>
          <MyWeek moments={mine} />
          <Disclosure title={t('moods.byTie.title')} level={2}>
            <MoodBesideTies
              course={course}
              to="you"
              toneInWords={(tone) => t(`client.people.tones.${tone}`, { defaultValue: '' })}
            />
          </Disclosure>
        </>
      )}
      {mine.length === 0 ? (
        <NothingHere title={t('client.moments.none')}>
          {may('keepMoment') && t('client.moments.noneWhy')}
        </NothingHere>
      ) : (
        <Part title={t('client.moments.kept')}>
          <ul className={css.items}>
            {mine.map((moment) => (
              <OneMoment key={moment.id} moment={moment} />
            ))}
          </ul>
        </Part>
      )}
    </ClientPage>
  );
}
