import type { ReactNode } from 'react';
import { classes } from '#web/ui/look/classes.ts';
import { saidListClass } from '#web/ui/words/said-list.tsx';
import css from './opening.module.css';

/** What was recorded, to read: a name for each thing and its words. What is empty is left out. */
export function FactsRead({ rows }: { rows: readonly (readonly [string, ReactNode])[] }) {
  const filled = rows.filter(([, words]) => words !== '' && words !== undefined && words !== null);
  if (filled.length === 0) return null;
  return (
    <dl className={classes(saidListClass, css.read)}>
      {filled.map(([name, words]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd dir="auto">{words}</dd>
        </div>
      ))}
    </dl>
  );
}
