import { useNavigate } from '@tanstack/react-router';
import { type ComponentType, useRef, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActName } from '#core/course/book/acts.ts';
import { tryOutsMode } from '#core/course/try-outs/mode.ts';
import { listenUnsent, unsentActs } from '../../../unsent.ts';
import { type StepName, saidOf } from './said.ts';
import css from './session.module.css';
import type { SessionHere } from './session-here.ts';
import { Step } from './step.tsx';
import { StepClose } from './step-close.tsx';
import { StepFocus } from './step-focus.tsx';
import { StepIncident } from './step-incident.tsx';
import { StepMood } from './step-mood.tsx';
import { StepOpening } from './step-opening.tsx';
import { StepScores } from './step-scores.tsx';
import { StepStrategy } from './step-strategy.tsx';
import { StepTryOut } from './step-try-out.tsx';
import { StepsRead } from './steps-read.tsx';
import { TakeApart } from './take-apart.tsx';
import { useKeys } from './use-keys.ts';

const steps: readonly [
  digit: string,
  name: StepName,
  act: ActName,
  Body: ComponentType<{ here: SessionHere; onDone: () => void }>,
][] = [
  ['1', 'opening', 'recordOpening', StepOpening],
  ['2', 'mood', 'linkMood', StepMood],
  ['3', 'scores', 'reviewScores', StepScores],
  ['4', 'incident', 'chooseIncident', StepIncident],
  ['5', 'strategy', 'workStrategy', StepStrategy],
  ['6', 'tryOut', 'agreeTryOut', StepTryOut],
  ['7', 'focus', 'linkFocus', StepFocus],
  ['8', 'close', 'closeSession', StepClose],
];

/** The steps of the hour, one open at a time; a digit opens each. */
export function Steps({ here, keys }: { here: SessionHere; keys: 'on' | 'off' }) {
  const { t, i18n } = useTranslation();
  const navigate = useNavigate();
  const { course } = here.view;
  const list = useRef<HTMLOListElement>(null);
  const used = steps.filter(([, name]) => name !== 'tryOut' || tryOutsMode(course) !== 'none');
  const first = used.find(([, name]) => saidOf(name, course, here.n, i18n.language).length === 0);
  const [open, setOpen] = useState<StepName | ''>(first?.[1] ?? '');
  const [asked, setAsked] = useState(0);
  const ask = (name: StepName) => {
    setOpen(name);
    setAsked((times) => times + 1);
  };
  const recorded = (digit: string) => {
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
  const waitsHere = (act: ActName) =>
    unsent.some((one) => one.course === course.id && one.name === act && !one.refused);
  if (!here.may('recordOpening')) return <StepsRead here={here} names={used.map(([, name]) => name)} />;
  return (
    <ol ref={list} className={css.steps}>
      {used.map(([digit, name, act, Body]) => (
        <Step
          key={name}
          digit={digit}
          title={t(`session.step.${name}`)}
          said={saidOf(name, course, here.n, i18n.language)}
          open={open === name ? 'yes' : 'no'}
          waits={waitsHere(act) ? 'yes' : 'no'}
          asked={asked}
          onOpen={() => setOpen(open === name ? '' : name)}
          next={name === 'mood' && <TakeApart here={here} keys={keys} />}
        >
          <Body here={here} onDone={() => recorded(digit)} />
        </Step>
      ))}
    </ol>
  );
}
