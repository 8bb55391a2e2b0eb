import type { ReactNode } from 'react';
import { classes } from '#web/ui/look/classes.ts';
import css from './layout.module.css';

type Gap = 'tight' | 'text' | 'section' | 'chapter';

/** The page's own margins. `narrow` for reading and for one thing at a time. */
export function Page({ children, width = 'wide' }: { children: ReactNode; width?: 'wide' | 'narrow' }) {
  return <div className={classes(css.page, width === 'narrow' && css.narrow)}>{children}</div>;
}

/** Things below one another. */
export function Stack({ children, gap = 'text' }: { children: ReactNode; gap?: Gap }) {
  return <div className={classes(css.stack, css[gap])}>{children}</div>;
}

interface RowProps {
  children: ReactNode;
  gap?: Gap;
  spread?: 'together' | 'apart';
  align?: 'center' | 'top' | 'baseline';
}

/** Things beside one another that wrap when there is no room. */
export function Row({ children, gap = 'text', spread = 'together', align = 'center' }: RowProps) {
  return (
    <div className={classes(css.row, css[gap], spread === 'apart' && css.apart, css[align])}>{children}</div>
  );
}

/** Columns that become one below the other; `main` is a wide column with a narrow one beside it. */
export function Columns({ children, shape = 'even' }: { children: ReactNode; shape?: 'even' | 'main' }) {
  return <div className={classes(css.columns, css.section, shape === 'main' && css.main)}>{children}</div>;
}

/** A sheet of paper lying on the page. Use sparingly. */
export function Sheet({ children }: { children: ReactNode }) {
  return <div className={css.sheet}>{children}</div>;
}

/** A part of a page under its own title, with a rule above it. */
export function Part({ title, children, id }: { title: string; children: ReactNode; id?: string }) {
  return (
    <section className={css.part} aria-label={title} id={id}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
