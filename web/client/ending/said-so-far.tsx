import { useTranslation } from 'react-i18next';
import { issuesBrought } from '#core/course/issues/first-brought.ts';
import { useMyCourse } from '#web/client/my-course.tsx';
import css from '#web/client/page/page.module.css';
import { WrittenByTherapist } from '#web/client/page/written-by.tsx';
import { Button } from '#web/ui/buttons/button.tsx';
import { Part } from '#web/ui/layout/layout.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { useListed } from '#web/ui/words/listed.ts';
import { HopesAgain } from './hope.tsx';
import { JourneyLater } from './journey-later.tsx';
import { PatternsSoFar } from './pattern.tsx';
import { EndingAfter, EndingAhead, EndingGoodbye } from './seen-ahead.tsx';
import { SureSoFar } from './sure.tsx';
import { TiesSoFar } from './ties.tsx';
import { WantedSoFar } from './wanted.tsx';

function Feelings() {
  const { t, i18n } = useTranslation();
  const listed = useListed();
  const { course } = useMyCourse();
  const told = course.ending.feelings.at(-1);
  if (!told) return <p>{t('client.ending.notSaid')}</p>;
  const named = told.feelings
    .map((feeling) => t(`client.ending.feeling.${feeling}`))
    .map((name, place) => (place === 0 ? name : name.toLocaleLowerCase(i18n.language)));
  return (
    <>
      {named.length > 0 && <p>{listed(named)}</p>}
      {told.words && (
        <p className={css.said} dir="auto">
          {told.words}
        </p>
      )}
      {told.goodbyesBefore && (
        <p dir="auto">{t('client.ending.goodbyesWere', { words: told.goodbyesBefore })}</p>
      )}
      {told.toldBy === 'therapist' && <WrittenByTherapist />}
    </>
  );
}

function Issues({ onAsk }: { onAsk: (step: string) => void }) {
  const { t } = useTranslation();
  const { course, may } = useMyCourse();
  return (
    <ul className={css.items}>
      {issuesBrought(course).map(({ id, words }) => {
        const looked = course.ending.issues.find(({ issue }) => issue === id);
        const go = t(looked ? 'client.ending.addWords' : 'client.ending.lookBack');
        return (
          <li key={id} className={shapes.ruledItem}>
            <h3 dir="auto">{words}</h3>
            {looked && <p>{t(`client.ending.nowIs.${looked.now}`)}</p>}
            {looked?.words && <p dir="auto">{looked.words}</p>}
            {looked?.whatIDid && <p dir="auto">{t('client.ending.iDid', { did: looked.whatIDid })}</p>}
            {looked?.whoHelped && <p dir="auto">{t('client.ending.helped', { who: looked.whoHelped })}</p>}
            {looked?.howIKnow && <p dir="auto">{t('client.ending.known', { how: looked.howIKnow })}</p>}
            {may('reviewIssue') && (
              <div data-print="never">
                <Button size="small" aria-label={`${go}: ${words}`} onPress={() => onAsk(`issue/${id}`)}>
                  {go}
                </Button>
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** What has been said so far, and what comes of it: I can add to any of it. */
export function EndingSoFar({ onAsk = () => {} }: { onAsk?: (step: string) => void }) {
  const { t } = useTranslation();
  const { course, may } = useMyCourse();
  return (
    <>
      <JourneyLater />
      <Part title={t('client.ending.likeIt')}>
        <Feelings />
        {may('tellEndingFeelings') && (
          <div data-print="never">
            <Button size="small" onPress={() => onAsk('feelings')}>
              {t('client.ending.sayMore')}
            </Button>
          </div>
        )}
      </Part>
      <HopesAgain onAsk={onAsk} />
      <WantedSoFar onAsk={onAsk} />
      <PatternsSoFar onAsk={onAsk} />
      {issuesBrought(course).length > 0 && (
        <Part title={t('client.ending.back')}>
          <Issues onAsk={onAsk} />
        </Part>
      )}
      <Part title={t('client.ending.along')}>
        {course.ending.skills.length === 0 && <p>{t('client.ending.notSaid')}</p>}
        <ul className={css.items}>
          {course.ending.skills.map(({ id, skill, example, when }) => (
            <li key={id} className={shapes.ruledItem}>
              <h3 dir="auto">{skill}</h3>
              {example && <p dir="auto">{example}</p>}
              {when && <p dir="auto">{t('client.ending.skillFor', { when })}</p>}
            </li>
          ))}
        </ul>
        {may('keepSkill') && (
          <div data-print="never">
            <Button size="small" onPress={() => onAsk('skill')}>
              {t('client.ending.addSkill')}
            </Button>
          </div>
        )}
      </Part>
      <SureSoFar onAsk={onAsk} />
      <TiesSoFar onAsk={onAsk} />
      <EndingAhead />
      <EndingAfter />
      <EndingGoodbye />
    </>
  );
}
