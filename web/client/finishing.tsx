import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sessionsLeft } from '#core/course/sessions/attendance.ts';
import { Stack } from '../ui/layout.tsx';
import { Empty } from '../ui/states.tsx';
import { ClientPage } from './client-page.tsx';
import { Door, Doors } from './doors.tsx';
import { FinishingFeelings } from './finishing-feelings.tsx';
import { FinishingIssue } from './finishing-issue.tsx';
import { FinishingSaid } from './finishing-said.tsx';
import { FinishingSkill } from './finishing-skill.tsx';
import { finishingLeft, finishingSteps } from './finishing-steps.ts';
import { useLeftOut } from './left-out.ts';
import { useMyCourse } from './my-course.tsx';
import css from './place.module.css';

/** The goodbye, one question at a time; what is said stands on one page afterwards (E-02, E-03, E-04). */
export function Finishing() {
  const { t } = useTranslation();
  const { course, therapist } = useMyCourse();
  const { leftOut, leaveOut } = useLeftOut(course.id);
  const [done, setDone] = useState<string[]>([]);
  const [again, setAgain] = useState<string>();
  const heading = useRef<HTMLHeadingElement>(null);
  const steps = finishingSteps(course);
  const left = finishingLeft(course, [...leftOut, ...done]);
  const step = steps.find(({ key }) => key === again) ?? left[0];
  const moves = `${done.length} ${again ?? ''}`;
  const firstMove = useRef(moves);
  useEffect(() => {
    if (moves !== firstMove.current) heading.current?.focus();
  }, [moves]);
  const who = therapist || t('client.yourTherapist');
  if (course.ending.named.length === 0) {
    return (
      <ClientPage title={t('clientFinishing.title')}>
        <Empty title={t('clientFinishing.notYet')}>{t('clientFinishing.notYetWhy')}</Empty>
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
  const lead = course.closing.closed
    ? t('clientFinishing.closed')
    : t('clientFinishing.lead', { count: sessionsLeft(course) });
  return (
    <ClientPage title={t('clientFinishing.title')} lead={lead} reads={t('clientFinishing.reads', { who })}>
      {step ? (
        <Stack>
          <h2 ref={heading} tabIndex={-1} className={css.stepTitle}>
            {t(`clientFinishing.step.${step.kind}`)}
          </h2>
          {step.kind === 'feelings' && <FinishingFeelings {...asked} />}
          {step.kind === 'issue' && (
            <FinishingIssue key={step.key} issue={step.issue} words={step.words} {...asked} />
          )}
          {step.kind === 'skill' && <FinishingSkill {...asked} />}
        </Stack>
      ) : (
        <>
          <FinishingSaid onAsk={setAgain} />
          <Doors>
            <Door to="/my/plan" name={t('clientFinishing.plan')} words={t('clientFinishing.planWords')} />
            <Door
              to="/my/letters"
              name={t('clientFinishing.letter')}
              words={t('clientFinishing.letterWords')}
            />
          </Doors>
        </>
      )}
    </ClientPage>
  );
}
