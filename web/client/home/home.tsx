import { lazy, type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { HomeView } from '#core/api-answers/home.ts';
import { nextOf } from '#core/course/sessions/next-of.ts';
import { useSignedIn } from '#web/app/frame/signed-in.tsx';
import { useHelp } from '#web/both/help/known-numbers.ts';
import { HelpNumbers } from '#web/both/help/numbers.tsx';
import { useBehindHome } from '#web/client/brought-behind.ts';
import { NoConnection } from '#web/client/frame/no-connection.tsx';
import { TherapistAwayNotice } from '#web/client/help/away.tsx';
import { useShownCourse } from '#web/client/mine.ts';
import { NeutralTitle } from '#web/client/page/neutral-title.tsx';
import { useClockOn, useJointWith, useMeetingWordsOn } from '#web/client/sessions/meeting-words.ts';
import { Part, Stack } from '#web/ui/layout/layout.tsx';
import { PageHead } from '#web/ui/layout/page-head.tsx';
import { Empty, Loading } from '#web/ui/layout/states.tsx';
import { dayAheadInWords } from '#web/ui/words/when.ts';
import { hasEnded } from './has-ended.ts';
import { InWhoseHands } from './in-whose-hands.tsx';
import { HomeNext } from './next.tsx';
import { useHomeNow } from './now.ts';
import { HomePlaces } from './places.tsx';

/** Seldom there, and so none of what Home waits for. */
const WhichCourse = lazy(async () => ({ default: (await import('./which-course.tsx')).WhichCourse }));

/** The next session that is booked, by the clock of this phone. */
function useNext({ booked, today }: HomeView) {
  return nextOf(booked, today, useClockOn(today));
}

/** When we meet next, or until when the course is paused. */
function useLead(home: HomeView): string | null {
  const { t, i18n } = useTranslation();
  const next = useNext(home);
  const meeting = useMeetingWordsOn(home.today);
  const joint = useJointWith();
  if (next)
    return [t('client.home.meet', { when: meeting(next) }), joint(next, next.names)]
      .filter(Boolean)
      .join(' ');
  const { pausedUntil, today } = home;
  return pausedUntil && t('client.home.paused', { on: dayAheadInWords(pausedUntil, today, i18n.language) });
}

function TherapistAwaySaid({ home }: { home: HomeView }) {
  const { t } = useTranslation();
  const next = useNext(home);
  if (home.standing === 'closed') return null;
  return (
    <TherapistAwayNotice away={home.away} who={home.therapist || t('client.yourTherapist')} next={next} />
  );
}

/** The course itself, once it is here: what says more than Home needs at first waits for it. */
type OfCourse = Pick<ReturnType<typeof useHomeNow>, 'view'>;

/** Where what I said is urgent, or went up, and nobody has answered it: the numbers first, then who was asked. */
function NobodyAnsweredYet({ home, view }: { home: HomeView } & OfCourse) {
  const { t } = useTranslation();
  const help = useHelp();
  const behind = useBehindHome();
  if (!home.unanswered) return null;
  return (
    <Part title={t('client.home.ring')}>
      <HelpNumbers lines={help.lines} />
      {behind && view && <behind.AskedAtHome view={view} />}
    </Part>
  );
}

function Drawn({ home, view, which }: { home: HomeView; which: ReactNode } & OfCourse) {
  const { t } = useTranslation();
  const { me } = useSignedIn();
  const behind = useBehindHome();
  const firstName = (home.client || me.name).split(' ')[0] ?? '';
  return (
    <>
      <NeutralTitle />
      <PageHead
        title={t(`client.home.${hasEnded(home) ? 'placeOf' : 'hello'}`, { name: firstName })}
        lead={useLead(home)}
      />
      <Stack gap="section">
        {which}
        <NobodyAnsweredYet home={home} view={view} />
        <InWhoseHands home={home} />
        <TherapistAwaySaid home={home} />
        <HomeNext home={home} />
        {behind && view && (
          <behind.CourseHere view={view}>
            <behind.FeedbackAsked />
          </behind.CourseHere>
        )}
        <Part title={t('client.home.here')}>
          <HomePlaces home={home} next={useNext(home)} view={view} />
        </Part>
      </Stack>
    </>
  );
}

function HomeOf({ id, which }: { id: string; which: ReactNode }) {
  const behind = useBehindHome();
  const { home, view, error } = useHomeNow(id);
  return (
    <>
      {behind && <behind.HomeKept id={id} />}
      {home ? (
        <Drawn home={home} view={view} which={which} />
      ) : error ? (
        <NoConnection error={error} />
      ) : (
        <Loading />
      )}
    </>
  );
}

/** Home: one next thing first, then what there is. */
export function Home() {
  const { t } = useTranslation();
  const { id, error, underWay, show } = useShownCourse();
  if (id === undefined) return error ? <NoConnection error={error} /> : <Loading />;
  if (id === '') return <Empty title={t('client.noCourse')}>{t('client.noCourseWhy')}</Empty>;
  const which = underWay.length > 0 && (
    <Suspense>
      <WhichCourse shown={id} courses={underWay} onShow={show} />
    </Suspense>
  );
  return <HomeOf key={id} id={id} which={which} />;
}
