import { Link, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { standingLinkClass } from '#web/ui/buttons/text-link.tsx';

/** Below each page: how it works. */
export function HowItWorksLink({ to }: { to: '/how-it-works' | '/my/how-it-works' }) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  // Where one thing at a time is asked nothing else is offered.
  if (pathname === to || /^\/measure\//.test(pathname)) return null;
  return (
    <p data-print="never">
      <Link to={to} search={{ from: pathname }} className={standingLinkClass}>
        {t('frame.howItWorks')}
      </Link>
    </p>
  );
}
