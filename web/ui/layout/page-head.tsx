import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import css from './page-head.module.css';

export interface PageHeadProps {
  title: string;
  /** A short line over the title: where one is. */
  above?: ReactNode;
  /** One sentence under it: what this page is for. */
  lead?: ReactNode;
  actions?: ReactNode;
}

/** The title of a page: the only h1 on it. */
export function PageHead({ title, above, lead, actions }: PageHeadProps) {
  return (
    <header className={css.head}>
      <div className={css.words}>
        {above && <div className={css.above}>{above}</div>}
        <h1>
          <bdi>{title}</bdi>
        </h1>
        {lead && <div className={css.lead}>{lead}</div>}
      </div>
      {actions && (
        <div className={css.actions} data-print="never">
          {actions}
        </div>
      )}
    </header>
  );
}

/** The first thing the Tab key meets: past the menus, to the page itself. */
export function SkipLink({ to = 'page' }: { to?: string }) {
  const { t } = useTranslation();
  return (
    <a className={css.skip} href={`#${to}`}>
      {t('ui.skip')}
    </a>
  );
}
