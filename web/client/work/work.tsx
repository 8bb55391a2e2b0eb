import { useTranslation } from 'react-i18next';
import { contractNow } from '#core/course/contract/terms-now.ts';
import { sharedFormulation } from '#core/course/formulation/agreement.ts';
import { standingGoals } from '#core/course/goals/standing.ts';
import { focusAgreed } from '#core/course/sheets/waiting.ts';
import { nothingChosen } from '#core/guide/client/as-it-stands.ts';
import { roadmap } from '#core/guide/roadmap.ts';
import { asKnown } from '#web/app/spoken/known.ts';
import { LetterWords } from '#web/both/letters/letter-words.tsx';
import { useMyCourse } from '#web/client/my-course.tsx';
import css from '#web/client/page/page.module.css';
import { ClientPage } from '#web/client/page/page.tsx';
import { PrintButton } from '#web/ui/buttons/print.tsx';
import { Part, Stack } from '#web/ui/layout/layout.tsx';
import { Empty } from '#web/ui/layout/states.tsx';
import { Quote } from '#web/ui/words/prose.tsx';
import { AgreedSheet } from './agreed-sheet.tsx';
import { WhatWeCallIt } from './called.tsx';
import { Clarified } from './clarified.tsx';
import { MyCycles } from './cycle.tsx';
import { DoesItFit } from './does-it-fit.tsx';
import { MyGoals } from './goals.tsx';
import { InHand } from './in-hand/in-hand.tsx';
import { InnerPlaces } from './inner-place.tsx';
import { MyIssues } from './issues.tsx';
import { JointSessionAsked } from './joint-session.tsx';
import { KeptForLater } from './later.tsx';
import { Road } from './roadmap.tsx';
import { StoryEarlier } from './story-earlier.tsx';
import { StoryMap } from './story-map.tsx';
import { Terms } from './terms.tsx';

/** What we are working on and why, where we are, and when we finish (IPT protocol reference, 5.5). */
export function Work() {
  const { t } = useTranslation();
  const { course, today } = useMyCourse();
  const map = roadmap(course, today);
  const nothing = nothingChosen(course, today);
  const story = sharedFormulation(course);
  const goals = standingGoals(course);
  const bySheet = focusAgreed(course);
  return (
    <ClientPage
      title={t(course.closing.closed ? 'client.home.workClosed' : 'client.work.title')}
      actions={(story || bySheet || goals.length > 0) && <PrintButton />}
    >
      {map?.focus.length ? (
        map.focus.map(({ label, why }) => (
          <Stack key={label} gap="tight">
            <h2>{asKnown(label)}</h2>
            <p className={css.said} dir="auto">
              {asKnown(why)}
            </p>
          </Stack>
        ))
      ) : bySheet ? (
        <AgreedSheet />
      ) : (
        <Empty title={t(`client.work.nothing.${nothing}`)}>{t(`client.work.nothingWhy.${nothing}`)}</Empty>
      )}
      <WhatWeCallIt />
      {course.diagnosis.without && (
        <p dir="auto">{t('client.work.noDiagnosis', { what: course.diagnosis.without.what })}</p>
      )}
      {story && (
        <Part title={t('client.work.story')} id="story">
          {story.clientsWords && <Quote by={t('client.work.myWords')}>{story.clientsWords}</Quote>}
          {story.narrative && <LetterWords>{story.narrative}</LetterWords>}
          <StoryMap story={story} />
          <DoesItFit story={story} />
          <StoryEarlier />
        </Part>
      )}
      {course.dispute.disputes.map((dispute) => (
        <JointSessionAsked key={dispute.id} dispute={dispute} />
      ))}
      <MyGoals />
      <MyIssues />
      <KeptForLater />
      <Clarified />
      <InnerPlaces />
      <InHand />
      <MyCycles />
      {map && <Road map={map} />}
      {contractNow(course) && <Terms />}
    </ClientPage>
  );
}
