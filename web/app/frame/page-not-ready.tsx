import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { RefusedError } from '#web/app/api.ts';
import { standingLinkClass } from '#web/ui/buttons/text-link.tsx';
import { PageHead } from '#web/ui/layout/page-head.tsx';
import { Loading } from '#web/ui/layout/states.tsx';
import { TitleOf } from '#web/ui/layout/tab-title.tsx';

interface PageNotReadyProps {
  error: RefusedError | null;
  title: string;
  /** How many lines hold the place of what is on its way. */
  lines?: number;
}

/** A page whose words are still on their way, or were refused: its name, the sentence why, and a way on. */
export function PageNotReady({ error, title, lines }: PageNotReadyProps) {
  const { t } = useTranslation();
  if (!error) return <Loading lines={lines} />;
  return (
    <>
      <TitleOf words={title} />
      <PageHead title={title} lead={<span role="alert">{error.problem?.title ?? t('entry.noLine')}</span>} />
      <p>
        <Link to="/" className={standingLinkClass}>
          {t('frame.toTheStart')}
        </Link>
      </p>
    </>
  );
}
