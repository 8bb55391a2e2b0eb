import { useTranslation } from 'react-i18next';
import type { Course } from '#core/course/course.ts';
import { activeFoci } from '#core/course/focus/active.ts';
import { issuesBrought } from '#core/course/issues/first-brought.ts';
import { useAreaWords } from '#web/both/areas/area-words.ts';
import { InPlace } from '#web/therapist/course/captures/in-place.tsx';
import { CaptureRead } from '#web/therapist/course/captures/read.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Signs } from '#web/therapist/course/work/areas/signs.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { Badge } from '#web/ui/words/badge.tsx';
import { dateInWords } from '#web/ui/words/when.ts';
import { finished, issue as issueAsking, issueUnlisted } from './captures.ts';
import css from './ending.module.css';
import { GoalsThenNow } from './goals-then-now.tsx';
import { HopesAgain } from './hopes-again.tsx';
import { JourneyLater } from './journey-later.tsx';
import { OutcomeNow } from './outcome.tsx';
import { EndingPart } from './part.tsx';
import { PatternsAgain } from './patterns-again.tsx';
import { Task } from './task.tsx';
import { TiesThenNow } from './ties-then-now.tsx';
import { WantedAgain } from './wanted-again.tsx';

const tone = { better: 'falling', same: 'plain', worse: 'rising' } as const;
type Reviewed = Course['ending']['issues'][number];

function IssueBrought({
  id,
  words,
  reviewed,
}: {
  id: string;
  words: string;
  reviewed: Reviewed | undefined;
}) {
  const { t } = useTranslation();
  const blank = { now: '', words: '', whatIDid: '', whoHelped: '', howIKnow: '' };
  return (
    <li className={css.issue}>
      <div className={css.taskHead}>
        <h4 dir="auto">{t('ending.quoted', { words })}</h4>
        <Badge tone={reviewed ? tone[reviewed.now] : 'plain'}>
          {reviewed ? t(`ending.lookingBack.choice.issueNow.${reviewed.now}`) : t('ending.notLookedAt')}
        </Badge>
      </div>
      {reviewed && !reviewed.whatIDid && <p className={css.wrong}>{t('ending.ownPart')}</p>}
      {reviewed && <CaptureRead capture={issueAsking} text={reviewed} hide={['now']} />}
      <InPlace
        capture={issueAsking}
        start={{ ...(reviewed ?? blank), issue: id }}
        place={id}
        opens={t(reviewed ? 'ending.change' : 'ending.lookAgain')}
        spoken={t(reviewed ? 'ending.changeOf' : 'ending.lookAgainOf', { words })}
      />
    </li>
  );
}

/** What in the record shows that the work of each focus moved; it is talked of, and never a verdict. */
function SignsOfWork() {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const { nameOf } = useAreaWords(course);
  return activeFoci(course).map(({ id, area }) => (
    <Stack key={id}>
      <h3>{t('ending.signs', { area: nameOf(area) })}</h3>
      <p className={shapes.remark}>{t('ending.signsLead')}</p>
      <Signs area={area} />
    </Stack>
  ));
}

/** Progress, by scores, by goals, and by each issue first brought, with the client's own part in it: E-02, MS-21. */
export function LookingBack() {
  const { t, i18n } = useTranslation();
  const { course } = useCourseView();
  const { issues, progressReviewed } = course.ending;
  const brought = issuesBrought(course);
  const listed = brought.length > 0 ? brought : issues.map(({ issue }) => ({ id: issue, words: issue }));
  const blank = { issue: '', now: '', words: '', whatIDid: '', whoHelped: '', howIKnow: '' };
  return (
    <EndingPart part="back">
      <JourneyLater />
      <Disclosure title={t('ending.material')}>
        <Stack>
          <HopesAgain />
          <WantedAgain />
          <PatternsAgain />
          <GoalsThenNow />
          <TiesThenNow />
          <SignsOfWork />
        </Stack>
      </Disclosure>
      <OutcomeNow />
      <Task id="E-02">
        {brought.length === 0 && <p className={shapes.remark}>{t('ending.noIssues')}</p>}
        <ul className={css.list}>
          {listed.map(({ id, words }) => (
            <IssueBrought
              key={id}
              id={id}
              words={words}
              reviewed={issues.find(({ issue }) => issue === id)}
            />
          ))}
        </ul>
        {brought.length === 0 && (
          <InPlace capture={issueUnlisted} start={blank} place="unlisted" opens={t('ending.issueAdd')} />
        )}
        {progressReviewed ? (
          <p className={shapes.asWritten} dir="auto">
            {t('ending.reviewFinished', { on: dateInWords(progressReviewed.on, i18n.language) })}{' '}
            {progressReviewed.words}
          </p>
        ) : (
          listed.length > 0 && (
            <InPlace
              capture={finished}
              start={{ words: '' }}
              place="ending"
              opens={t('ending.reviewFinish')}
              button={t('ending.reviewFinishGo')}
            />
          )
        )}
      </Task>
    </EndingPart>
  );
}
