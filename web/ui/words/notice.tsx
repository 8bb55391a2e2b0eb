import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { classes } from '#web/ui/look/classes.ts';
import css from './notice.module.css';
import { withDaysInWords } from './when.ts';

export interface NoticeProps {
  kind?: 'info' | 'good' | 'warn' | 'danger';
  title?: string;
  children?: ReactNode;
  actions?: ReactNode;
  /** `now` when it appears while someone works: it is read aloud at once. */
  spoken?: 'now' | 'in turn';
  /** `in a line` where it stands above every page, and takes no more of it than it must. */
  stands?: 'by itself' | 'in a line';
}

/** Something to know before going on. Its first word says its weight, so that colour is not needed. */
export function Notice({ kind = 'info', title, children, actions, spoken = 'in turn', stands }: NoticeProps) {
  const { t } = useTranslation();
  const weight = kind === 'warn' || kind === 'danger' ? `${t(`ui.weight.${kind}`)}: ` : '';
  return (
    <div
      className={classes(css.notice, css[kind], stands === 'in a line' && css.line)}
      role={spoken === 'now' ? 'status' : undefined}
    >
      {(title || weight) && (
        <p className={css.title}>
          {weight}
          {title}
        </p>
      )}
      {children && <div>{children}</div>}
      {actions && <div className={css.actions}>{actions}</div>}
    </div>
  );
}

export interface RefusedProps {
  sentence: string | undefined;
  /** What did not come about; that it was not recorded when left out. */
  title?: string;
  children?: ReactNode;
}

/** The sentence of a refusal, read aloud at once. What was typed stays where it is. */
export function Refused({ sentence, title, children }: RefusedProps) {
  const { t, i18n } = useTranslation();
  if (!sentence) return null;
  return (
    <div role="alert" className={css.refused}>
      <p className={css.title}>{title ?? t('ui.refused')}</p>
      <p>{withDaysInWords(sentence, i18n.language)}</p>
      {children}
    </div>
  );
}
