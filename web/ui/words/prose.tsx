import type { ReactNode } from 'react';
import { classes } from '#web/ui/look/classes.ts';
import css from './prose.module.css';

/** Running text at a readable width. */
export function Prose({ children, size = 'text' }: { children: ReactNode; size?: 'text' | 'lead' }) {
  return <div className={classes(css.prose, size === 'lead' && css.lead)}>{children}</div>;
}

/** Somebody's own words, in the quiet serif. */
export function Quote({ children, by }: { children: ReactNode; by?: string }) {
  return (
    <blockquote className={css.quote} dir="auto">
      <p>{children}</p>
      {by && <footer>{by}</footer>}
    </blockquote>
  );
}
