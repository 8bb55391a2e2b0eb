import type { ReactNode } from 'react';
import { SaidList } from '#web/ui/words/said-list.tsx';
import css from './print.module.css';

/** What is known, line by line: a name for each thing and its words. What is empty is left out. */
export function PrintedFacts({
  facts,
}: {
  facts: readonly (readonly [name: string, says: string | readonly string[] | undefined])[];
}) {
  const said = facts
    .map(([title, says]) => ({
      title,
      lines: (typeof says === 'string' ? [says] : (says ?? [])).filter(Boolean),
    }))
    .filter(({ lines }) => lines.length > 0);
  if (said.length === 0) return null;
  return <SaidList rows={said} className={css.facts} />;
}

/** One thing on paper under its own heading, kept on one page where it fits. */
export function PrintedOne({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={css.note}>
      <h3 dir="auto">{title}</h3>
      {children}
    </section>
  );
}
