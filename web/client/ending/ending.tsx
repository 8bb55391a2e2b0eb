import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sessionsToCome } from '#core/course/contract/sessions-in-all.ts';
import {
  type EndingStep,
  endingLeft,
  endingSteps,
  sureAskedAgain,
  tiesAskedAgain,
} from '#core/course/ending/goodbye-questions.ts';
import { useMyCourse } from '#web/client/my-course.tsx';
import { useLeftOut } from '#web/client/page/left-out.ts';
import css from '#web/client/page/page.module.css';
import { ClientPage } from '#web/client/page/page.tsx';
import { Place, Places } from '#web/client/page/places.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { Empty } from '#web/ui/layout/states.tsx';
import { EndingFeelings } from './feelings.tsx';
import { EndingHope } from './hope.tsx';
import { EndingIssue } from './issue.tsx';
import { EndingPattern } from './pattern.tsx';
import { EndingSoFar } from './said-so-far.tsx';
import { EndingSkill } from './skill.tsx';
import { EndingSure } from './sure.tsx';
import { EndingTies } from './ties.tsx';
import { EndingWanted } from './wanted.tsx';

/** A question said before that is said anew; what was kept up is none of those that the goodbye itself asks. */
const askedAnew = (key: string | undefined, steps: readonly EndingStep[]): EndingStep | undefined =>
  key === 'ties' ? { kind: 'ties', key } : steps.find((one) => one.key === key);

/** The goodbye, one question at a time; what is said stands on one page afterwards (E-02, E-03, E-04). */
export function Ending() {
  const { t } = useTranslation();
  const { course, may, who, today } = useMyCourse();
  const { leftOut, leaveOut } = useLeftOut(course.id);
  const [done, setDone] = useState<string[]>([]);
  const [again, setAgain] = useState<string>();
  const heading = useRef<HTMLHeadingElement>(null);
  const steps = endingSteps(course);
  const out = [...leftOut, ...done];
  const left = endingLeft(course, out);
  const step =
    askedAnew(again, steps) ??
    left[0] ??
    sureAskedAgain(course, today, out) ??
    tiesAskedAgain(course, today, out);
  const moves = `${done.length} ${again ?? ''}`;
  const firstMove = useRef(moves);
  useEffect(() => {
    if (moves !== firstMove.current) heading.current?.focus();
  }, [moves]);
  const isOver = course.closing.closed !== null;
  if (course.ending.named.length === 0) {
    return (
      <ClientPage ofCourse title={t('client.ending.title')}>
        {isOver ? (
          <Empty title={t('client.sessions.nothing.ended')}>{t('client.sessions.nothingWhy.ended')}</Empty>
        ) : (
          <Empty title={t('client.ending.notYet')}>{t('client.ending.notYetWhy')}</Empty>
        )}
      </ClientPage>
    );
  }
  const goOn = () => {
    if (step) setDone((before) => [...before, step.key]);
    setAgain(undefined);
  };
  const asked = {
    onSaid: goOn,
    onLeave() {
      if (step && !again) leaveOut(step.key);
      goOn();
    },
  };
  const toCome = sessionsToCome(course);
  const lead = course.closing.closed
    ? t('client.ending.closed')
    : toCome === undefined
      ? t('client.ending.leadOpen')
      : t('client.ending.lead', { count: toCome });
  return (
    <ClientPage
      ofCourse
      title={t('client.ending.title')}
      lead={lead}
      reads={{
        says: t('client.ending.reads', { who }),
        by: ['tellEndingFeelings', 'reviewIssue', 'keepSkill', 'rateLeavingConfidence', 'tellTiesKept'],
      }}
    >
      {step ? (
        <Stack>
          <h2 ref={heading} tabIndex={-1} className={css.stepTitle}>
            {t(`client.ending.step.${step.kind}`)}
          </h2>
          {step.kind === 'feelings' && <EndingFeelings {...asked} />}
          {step.kind === 'hope' && (
            <EndingHope key={step.key} hope={step.hope} words={step.words} {...asked} />
          )}
          {step.kind === 'wanted' && (
            <EndingWanted
              key={step.key}
              person={step.person}
              whose={step.whose}
              words={step.words}
              {...asked}
            />
          )}
          {step.kind === 'pattern' && (
            <EndingPattern key={step.key} pattern={step.pattern} words={step.words} {...asked} />
          )}
          {step.kind === 'issue' && (
            <EndingIssue key={step.key} issue={step.issue} words={step.words} {...asked} />
          )}
          {step.kind === 'sure' && <EndingSure key={step.key} {...asked} />}
          {step.kind === 'ties' && <EndingTies key={step.key} {...asked} />}
          {step.kind === 'skill' && <EndingSkill {...asked} />}
        </Stack>
      ) : (
        <>
          <EndingSoFar onAsk={setAgain} />
          <Places>
            <Place to="/my/plan" name={t('client.ending.plan')} words={t('client.ending.planWords')} />
            {may('writeLetter') && (
              <Place
                to="/my/letters"
                name={t('client.ending.letter')}
                words={t('client.ending.letterWords')}
              />
            )}
          </Places>
        </>
      )}
    </ClientPage>
  );
}
