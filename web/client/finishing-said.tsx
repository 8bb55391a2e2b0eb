import { useTranslation } from 'react-i18next';
import { issuesBrought } from '#core/course/issues/brought.ts';
import { Button } from '../ui/button.tsx';
import { Part } from '../ui/layout.tsx';
import { FinishingAfter, FinishingAhead, FinishingGoodbye } from './finishing-after.tsx';
import { useMyCourse } from './my-course.tsx';
import css from './place.module.css';

function Feelings() {
  const { t, i18n } = useTranslation();
  const { course } = useMyCourse();
  const told = course.ending.feelings.at(-1);
  if (!told) return <p>{t('clientFinishing.notSaid')}</p>;
  const named = told.feelings
    .map((feeling) => t(`clientFinishing.feeling.${feeling}`))
    .map((name, place) => (place === 0 ? name : name.toLocaleLowerCase(i18n.language)));
  return (
    <>
      {named.length > 0 && <p>{new Intl.ListFormat(i18n.language).format(named)}</p>}
      {told.words && (
        <p className={css.said} dir="auto">
          {told.words}
        </p>
      )}
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
        const go = t(looked ? 'clientFinishing.addWords' : 'clientFinishing.lookBack');
        return (
          <li key={id} className={css.item}>
            <h3 dir="auto">{words}</h3>
            {looked && <p>{t(`clientFinishing.nowIs.${looked.now}`)}</p>}
            {looked?.words && <p dir="auto">{looked.words}</p>}
            {looked?.whatIDid && <p dir="auto">{t('clientFinishing.iDid', { did: looked.whatIDid })}</p>}
            {looked?.whoHelped && <p dir="auto">{t('clientFinishing.helped', { who: looked.whoHelped })}</p>}
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
export function FinishingSaid({ onAsk = () => {} }: { onAsk?: (step: string) => void }) {
  const { t } = useTranslation();
  const { course, may } = useMyCourse();
  return (
    <>
      <Part title={t('clientFinishing.likeIt')}>
        <Feelings />
        {may('tellEndingFeelings') && (
          <div data-print="never">
            <Button size="small" onPress={() => onAsk('feelings')}>
              {t('clientFinishing.sayMore')}
            </Button>
          </div>
        )}
      </Part>
      {issuesBrought(course).length > 0 && (
        <Part title={t('clientFinishing.back')}>
          <Issues onAsk={onAsk} />
        </Part>
      )}
      <Part title={t('clientFinishing.along')}>
        {course.ending.skills.length === 0 && <p>{t('clientFinishing.notSaid')}</p>}
        <ul className={css.items}>
          {course.ending.skills.map(({ id, skill, example }) => (
            <li key={id} className={css.item}>
              <h3 dir="auto">{skill}</h3>
              {example && <p dir="auto">{example}</p>}
            </li>
          ))}
        </ul>
        {may('keepSkill') && (
          <div data-print="never">
            <Button size="small" onPress={() => onAsk('skill')}>
              {t('clientFinishing.addSkill')}
            </Button>
          </div>
        )}
      </Part>
      <FinishingAhead />
      <FinishingAfter />
      <FinishingGoodbye />
    </>
  );
}
