import type { ReactNode } from 'react';
import css from './visually-hidden.module.css';

/** Words for a screen reader only. */
export function VisuallyHidden({ children, as: Tag = 'span' }: { children: ReactNode; as?: 'span' | 'div' }) {
  return <Tag className={css.hidden}>{children}</Tag>;
}
