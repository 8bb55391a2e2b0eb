import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { classes } from '#web/ui/look/classes.ts';
import { VisuallyHidden } from '#web/ui/words/visually-hidden.tsx';
import css from './states.module.css';

/** Bars that hold the place of words still on their way. */
export function Skeleton({ lines = 4, head = 'without' }: { lines?: number; head?: 'with' | 'without' }) {
  return (
    <div className={css.skeleton} aria-hidden>
      {head === 'with' && <div className={classes(css.bar, css.title)} />}
      {Array.from({ length: lines }, (_, index) => `bar-${index}`).map((bar) => (
        <div key={bar} className={css.bar} />
      ))}
    </div>
  );
}

/** A skeleton that also says so aloud. */
export function Loading({ lines = 6, words }: { lines?: number; words?: string }) {
  const { t } = useTranslation();
  return (
    <div role="status">
      <VisuallyHidden>{words ?? t('ui.loading')}</VisuallyHidden>
      <Skeleton lines={lines} head="with" />
    </div>
  );
}

export interface EmptyProps {
  title: string;
  /** What to do first, in a sentence. */
  children?: ReactNode;
  action?: ReactNode;
}

/** Nothing here yet, and what to do first. */
export function Empty({ title, children, action }: EmptyProps) {
  return (
    <div className={css.empty}>
      <h3>{title}</h3>
      {children && <div>{children}</div>}
      {action}
    </div>
  );
}
