import { Link, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

interface HowItWorksLinkProps {
  to: '/how-it-works' | '/my/how-it-works';
  className: string | undefined;
}

/** How the page works on which one is. */
export function HowItWorksLink({ to, className }: HowItWorksLinkProps) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  // Where one thing at a time is asked nothing else is offered.
  if (pathname === to || /^\/measure\//.test(pathname)) return null;
  return (
    <Link to={to} search={{ from: pathname }} className={className} data-print="never">
      {t('frame.howItWorks')}
    </Link>
  );
}
