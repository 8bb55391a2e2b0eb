import { useTranslation } from 'react-i18next';
import type { CourseView } from '#core/api-answers/courses.ts';
import type { HomeView } from '#core/api-answers/home.ts';
import type { HomeSession } from '#core/guide/client/home.ts';
import { useBehindHome } from '#web/client/brought-behind.ts';
import { DiaryPlaces } from '#web/client/diary/place.tsx';
import { Place, Places } from '#web/client/page/places.tsx';
import { ProgressPlace, WorkPlace } from './course-said.tsx';
import { hasEnded } from './has-ended.ts';

/** The way to my group; where it meets next is said once the course is here. */
function GroupPlace({ view }: { view: CourseView | undefined }) {
  const { t } = useTranslation();
  const behind = useBehindHome();
  if (!behind || !view) return <Place to="/my/group" name={t('client.home.group')} words="" />;
  return (
    <behind.CourseHere view={view}>
      <behind.GroupPlace />
    </behind.CourseHere>
  );
}

/** Whether a session is ahead, and why none is. */
function whenWeMeet(home: HomeView, next: HomeSession | null) {
  const { standing } = home;
  if (hasEnded(home)) return 'ended';
  if (standing === 'closed') return 'closed';
  if (next) return 'booked';
  return standing === 'paused' ? 'paused' : 'none';
}

interface HomePlacesProps {
  home: HomeView;
  next: HomeSession | null;
  view: CourseView | undefined;
}

/** What there is of mine, each place with what is in it now. */
export function HomePlaces({ home, next, view }: HomePlacesProps) {
  const { t } = useTranslation();
  const { tryOut } = home;
  return (
    <Places>
      <WorkPlace home={home} />
      {home.group !== 'none' && <GroupPlace view={view} />}
      {tryOut !== undefined && (
        <Place
          to="/my/try-outs"
          name={t('client.home.tryOuts')}
          words={
            tryOut ?? t(home.standing === 'closed' ? 'client.more.tryOutsWords' : 'client.home.tryOutsNone')
          }
        />
      )}
      {home.sheets && (
        <Place to="/my/sheets" name={t('client.more.sheets')} words={t('client.more.sheetsWords')} />
      )}
      {home.card !== null && <Place to="/my/cards" name={t('client.more.cards')} words={home.card} />}
      <ProgressPlace home={home} />
      <Place
        to="/my/people"
        name={t('client.home.people')}
        words={t('client.home.peopleCount', { count: home.people })}
      />
      <DiaryPlaces home={home} />
      {home.moments !== 'none' && (
        <Place
          to="/my/moments"
          name={t('client.home.moments')}
          words={t(`client.home.moments${home.moments === 'open' ? 'Words' : 'Kept'}`)}
        />
      )}
      <Place to="/my/plan" name={t('client.home.plan')} words={t('client.home.planWords')} />
      {home.group !== 'lived in' && (
        <Place
          to="/my/sessions"
          name={t('client.home.sessions')}
          words={t(`client.home.sessionsWords.${whenWeMeet(home, next)}`)}
        />
      )}
    </Places>
  );
}
