import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { Row, Stack } from '../ui/layout.tsx';
import css from './place.module.css';

export interface Step {
  key: string;
  title: string;
  help?: string;
  fields: ReactNode;
}

interface OneAtATimeProps {
  steps: readonly Step[];
  /** The button that saves what there is so far; it is there on every step, and the main one on the last. */
  save: (kind: 'primary' | 'plain') => ReactNode;
}

/** A long form as one question after another; going back and saving are always possible. */
export function OneAtATime({ steps, save }: OneAtATimeProps) {
  const { t } = useTranslation();
  const [at, setAt] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef<'not yet' | 'moved'>('not yet');
  const step = steps[at];
  const isLast = at + 1 === steps.length;
  useEffect(() => {
    if (moved.current === 'moved' && at >= 0) heading.current?.focus();
  }, [at]);
  if (!step) return null;
  const go = (to: number) => {
    moved.current = 'moved';
    setAt(to);
  };
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
    </Stack>
  );
}
