import { useTranslation } from 'react-i18next';
import type { MoodLink } from '#core/course/mood-links/mood-links.ts';
import { Part } from '../ui/layout.tsx';
import { Empty } from '../ui/states.tsx';
import { ClientPage } from './client-page.tsx';
import { OneMoment } from './moment.tsx';
import { MomentForm } from './moment-form.tsx';
import { useMyCourse } from './my-course.tsx';
import { MyWeek } from './my-week.tsx';
import css from './place.module.css';

/** Moments between sessions: mine until I share them. */
export function Moments() {
  const { t } = useTranslation();
  const { course, may, therapist } = useMyCourse();
  const mine: MoodLink[] = course.moodLinks.links
    .filter(({ recordedBy }) => recordedBy === 'client')
    .toReversed();
  const who = therapist || t('client.yourTherapist');
  return (
    <ClientPage
      title={t('clientMoments.title')}
      lead={t(may('keepMoment') ? 'clientMoments.lead' : 'client.next.closed')}
      reads={mine.length > 0 || may('keepMoment') ? t('clientMoments.reads', { who }) : undefined}
    >
      {may('keepMoment') && <MomentForm />}
      {mine.length > 0 && <MyWeek moments={mine} />}
      {mine.length === 0 ? (
        <Empty title={t('clientMoments.none')}>{may('keepMoment') && t('clientMoments.noneWhy')}</Empty>
      ) : (
        <Part title={t('clientMoments.kept')}>
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
