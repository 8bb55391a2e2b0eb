import { useTranslation } from 'react-i18next';
import { openPause } from '#core/course/closing/paused-or-closed.ts';
import { presentPeople } from '#core/course/inventory/people.ts';
import { focusAgreed } from '#core/course/sheets/waiting.ts';
import { tryOutsMode } from '#core/course/try-outs/mode.ts';
import { tryOutsToTell } from '#core/course/try-outs/to-tell.ts';
import { nothingChosen, whenWeMeet } from '#core/guide/client/as-it-stands.ts';
import { roadmap } from '#core/guide/roadmap.ts';
import { useSignedIn } from '#web/app/frame/signed-in.tsx';
import { DiaryPlaces } from '#web/client/diary/place.tsx';
import { FeedbackAsked } from '#web/client/ending/feedback-asked.tsx';
import { groupOfMine } from '#web/client/group/my-group.ts';
import { GroupPlace } from '#web/client/group/place.tsx';
import { TherapistAwayNotice } from '#web/client/help/away.tsx';
import { NobodyAnsweredYet } from '#web/client/help/who-is-asked.tsx';
import { myMoments } from '#web/client/moments/mine.ts';
import { useMyCourse } from '#web/client/my-course.tsx';
import { ClientPage } from '#web/client/page/page.tsx';
import { Place, Places } from '#web/client/page/places.tsx';
import { useHowIAm } from '#web/client/progress/words.ts';
import { useJointWords, useMeetingWords, useNextBooked } from '#web/client/sessions/when-we-meet.ts';
import { hasSheetsForClient } from '#web/client/sheets/mine.ts';
import { Part } from '#web/ui/layout/layout.tsx';
import { dayAheadInWords } from '#web/ui/words/when.ts';
import { HomeNext } from './next.tsx';
import { WhichCourse } from './which-course.tsx';

/** Home: one next thing first, then what there is. */
export function Home() {
  const { t, i18n } = useTranslation();
  const { me } = useSignedIn();
  const view = useMyCourse();
  const { course, today, client, may, away, who } = view;
  const how = useHowIAm(course);
  const pause = openPause(course);
  const map = roadmap(course, today);
  const next = useNextBooked();
  const meeting = useMeetingWords();
  const joint = useJointWords();
  const bySheet = focusAgreed(course);
  const card = course.cards.given.at(-1);
  const [toTell] = tryOutsToTell(course);
  const people = presentPeople(course.inventory).length;
  const firstName = (client.name || me.name).split(' ')[0] ?? '';
  return (
    <ClientPage
      title={t('client.home.hello', { name: firstName })}
      lead={
        next
          ? [t('client.home.meet', { when: meeting(next) }), joint(next)].filter(Boolean).join(' ')
          : pause &&
            t('client.work.nextPaused', { on: dayAheadInWords(pause.reviewBy, today, i18n.language) })
      }
    >
      <WhichCourse />
      <NobodyAnsweredYet view={view} />
      {!course.closing.closed && <TherapistAwayNotice away={away} who={who} next={next} />}
      <HomeNext />
      <FeedbackAsked />
      <Part title={t('client.home.here')}>
        <Places>
          <Place
            to="/my/work"
            name={t(course.closing.closed ? 'client.work.titleClosed' : 'client.home.work')}
            words={
              map?.focus[0]?.label ??
              bySheet?.sheet.clientLabel ??
              t(`client.work.nothing.${nothingChosen(course, today)}`)
            }
            why={map?.focus[0]?.why}
          />
          <GroupPlace />
          {tryOutsMode(course) !== 'none' && (
            <Place
              to="/my/try-outs"
              name={t('client.home.tryOuts')}
              words={
                toTell?.what ??
                t(course.closing.closed ? 'client.more.tryOutsWords' : 'client.home.tryOutsNone')
              }
            />
          )}
          {hasSheetsForClient(course) && (
            <Place to="/my/sheets" name={t('client.more.sheets')} words={t('client.more.sheetsWords')} />
          )}
          {card && <Place to="/my/cards" name={t('client.more.cards')} words={card.card.name} />}
          <Place
            to="/my/progress"
            name={t('client.home.progress')}
            words={how ?? t('client.home.progressNone')}
          />
          <Place
            to="/my/people"
            name={t('client.home.people')}
            words={t('client.home.peopleCount', { count: people })}
          />
          <DiaryPlaces />
          {(may('keepMoment') || myMoments(course).length > 0) && (
            <Place
              to="/my/moments"
              name={t('client.home.moments')}
              words={t(`client.home.moments${may('keepMoment') ? 'Words' : 'Kept'}`)}
            />
          )}
          <Place to="/my/plan" name={t('client.home.plan')} words={t('client.home.planWords')} />
          {groupOfMine(view) === '' && (
            <Place
              to="/my/sessions"
              name={t('client.home.sessions')}
              words={t(`client.home.sessionsWords.${whenWeMeet(course, next)}`)}
            />
          )}
        </Places>
      </Part>
    </ClientPage>
  );
}
