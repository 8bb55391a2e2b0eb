import { useNavigate } from '@tanstack/react-router';
import { type ComponentType, useRef, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActName } from '#core/course/book.ts';
import { listenUnsent, unsentActs } from '#web/app/offline/unsent.ts';
import { useKeys } from '#web/therapist/course/session/keys.ts';
import type { SessionView } from '#web/therapist/course/session/view.ts';
import { AnalyseMoment } from './analyse-moment.tsx';
import { isAsked } from './asked.ts';
import { StepBack } from './back.tsx';
import { StepClose } from './close.tsx';
import { StepFocus } from './focus.tsx';
import { StepIncident } from './incident.tsx';
import { StepMood } from './mood.tsx';
import { StepOpening } from './opening.tsx';
import { StepsRead } from './read.tsx';
import { recordedIn, type StepName } from './recorded.ts';
import { StepScores } from './scores.tsx';
import { Step } from './step.tsx';
import css from './steps.module.css';
import { StepStrategy } from './strategy.tsx';
import { StepTryOut } from './try-out.tsx';

const steps: readonly [
  digit: string,
  name: StepName,
  act: ActName,
  Body: ComponentType<{ session: SessionView; onDone: () => void }>,
][] = [
  ['1', 'opening', 'recordOpening', StepOpening],
  ['0', 'back', 'reviewTryOut', StepBack],
  ['2', 'mood', 'linkMood', StepMood],
  ['3', 'scores', 'reviewScores', StepScores],
  ['4', 'incident', 'chooseIncident', StepIncident],
  ['5', 'strategy', 'workStrategy', StepStrategy],
  ['6', 'tryOut', 'agreeTryOut', StepTryOut],
  ['7', 'focus', 'linkFocus', StepFocus],
  ['8', 'close', 'closeSession', StepClose],
];

/** The steps of the hour, one open at a time; a digit opens each. */
export function Steps({ session, keys }: { session: SessionView; keys: 'on' | 'off' }) {
  const { t, i18n } = useTranslation();
  const navigate = useNavigate();
  const { course } = session.view;
  const list = useRef<HTMLOListElement>(null);
  const used = steps.filter(([, name]) => isAsked(name, course, session));
  const first = used.find(([, name]) => recordedIn(name, course, session.n, i18n).length === 0);
  const [open, setOpen] = useState<StepName | ''>(first?.[1] ?? '');
  const [asked, setAsked] = useState(0);
  const ask = (name: StepName) => {
    setOpen(name);
    setAsked((times) => times + 1);
  };
  const now = useRef(open);
  now.current = open;
  const recorded = (digit: string, name: StepName) => {
    // Who has opened another step while this one was on its way stays in it.
    if (now.current !== name) return;
    // The hour is over: what is left is its note.
    if (name === 'close' && session.held?.on === session.view.today)
      return void navigate({ to: '.', search: { part: 'after' }, replace: true });
    setOpen('');
    list.current?.querySelector<HTMLButtonElement>(`[data-step="${digit}"]`)?.focus();
  };
  const commands = used.map(([digit, name]) => [digit, () => ask(name)] as const);
  useKeys(
    {
      ...Object.fromEntries(commands),
      w: () => void navigate({ to: '/courses/$course/work', params: { course: course.id } }),
    },
    keys === 'on',
  );
  const unsent = useSyncExternalStore(listenUnsent, unsentActs);
  const isWaiting = (act: ActName) =>
    unsent.some((one) => one.course === course.id && one.name === act && !one.refused);
  if (!session.may('recordOpening'))
    return <StepsRead session={session} names={used.map(([, name]) => name)} />;
  return (
    <ol ref={list} className={css.steps}>
      {used.map(([digit, name, act, Body]) => (
        <Step
          key={name}
          digit={digit}
          title={t(`session.step.${name}`)}
          said={recordedIn(name, course, session.n, i18n)}
          open={open === name ? 'yes' : 'no'}
          waits={isWaiting(act) ? 'yes' : 'no'}
          asked={asked}
          onOpen={() => setOpen(open === name ? '' : name)}
          next={name === 'mood' && <AnalyseMoment session={session} keys={keys} />}
        >
          <Body session={session} onDone={() => recorded(digit, name)} />
        </Step>
      ))}
    </ol>
  );
}
