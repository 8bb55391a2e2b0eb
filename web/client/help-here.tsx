import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Notice } from '../ui/notice.tsx';
import { standingLinkClass } from '../ui/text-link.tsx';

/** Beside an answer that life feels not worth living: help is here now. It asks for nothing and holds nobody up. */
export function HelpHere() {
  const { t } = useTranslation();
  return (
    <Notice
      title={t('clientMeasure.helpHere')}
      spoken="now"
      actions={
        <Link to="/help-now" className={standingLinkClass}>
          {t('frame.helpNow')}
        </Link>
      }
    >
      {t('clientMeasure.helpHereWhy')}
    </Notice>
  );
}
