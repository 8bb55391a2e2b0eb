import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#web/ui/buttons/button.tsx';
import { Row, Stack } from '#web/ui/layout/layout.tsx';
import css from './page.module.css';
import type { Step } from './step.ts';
import { StepList } from './step-list.tsx';

interface OneAtATimeProps {
  steps: readonly Step[];
  /** Where it begins: at the first step, at the one of this key, or at the list of all that one chooses from. */
  begin?: 'first' | 'list' | { key: string };
  /** The button that saves what there is so far; it is there on every step, and the main one on the last. */
  save: (kind: 'primary' | 'plain') => ReactNode;
}

type Place = number | 'list';

function placeOf(steps: readonly Step[], begin: OneAtATimeProps['begin']): Place {
  if (begin === 'list') return 'list';
  if (begin === undefined || begin === 'first') return 0;
  return Math.max(
    0,
    steps.findIndex(({ key }) => key === begin.key),
  );
}

/** A long form as one question after another; going back and saving are always possible. */
export function OneAtATime({ steps, begin, save }: OneAtATimeProps) {
  const { t } = useTranslation();
  const [at, setAt] = useState<Place>(() => placeOf(steps, begin));
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef<'not yet' | 'moved'>('not yet');
  useEffect(() => {
    if (moved.current === 'moved' && at !== undefined) heading.current?.focus();
  }, [at]);
  const go = (to: Place) => {
    moved.current = 'moved';
    setAt(to);
  };
  if (at === 'list') {
    return (
      <Stack gap="section">
        <Stack>
          <h2 ref={heading} tabIndex={-1} className={css.stepTitle}>
            {t('client.whichStep')}
          </h2>
          <StepList steps={steps} onChoose={go} />
        </Stack>
        <Row>{save('plain')}</Row>
      </Stack>
    );
  }
  const step = steps[at];
  const isLast = at + 1 === steps.length;
  if (!step) return null;
  return (
    <Stack gap="section">
      <Stack gap="tight">
        <p className={css.far}>{t('client.stepOf', { at: at + 1, count: steps.length })}</p>
        <div className={css.bar} aria-hidden>
          <span className={css.barDone} style={{ inlineSize: `${((at + 1) / steps.length) * 100}%` }} />
        </div>
        <h2 ref={heading} tabIndex={-1} className={css.stepTitle}>
          {step.title}
        </h2>
        {step.help && <p>{step.help}</p>}
      </Stack>
      {step.fields}
      <Row>
        {!isLast && (
          <Button kind="primary" onPress={() => go(at + 1)}>
            {t('client.nextStep')}
          </Button>
        )}
        {at > 0 && <Button onPress={() => go(at - 1)}>{t('client.stepBack')}</Button>}
        {save(isLast ? 'primary' : 'plain')}
      </Row>
      {begin !== undefined && begin !== 'first' && (
        <div>
          <Button size="small" onPress={() => go('list')}>
            {t('client.allSteps')}
          </Button>
        </div>
      )}
    </Stack>
  );
}
