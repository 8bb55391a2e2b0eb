import type { ReactNode } from 'react';
import css from './page.module.css';

/** One line on who reads what is written here. */
export function WhoReads({ children }: { children: ReactNode }) {
  return <p className={css.reads}>{children}</p>;
}
