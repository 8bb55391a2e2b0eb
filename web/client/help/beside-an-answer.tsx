import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { standingLinkClass } from '#web/ui/buttons/text-link.tsx';
import { Notice } from '#web/ui/words/notice.tsx';

/** Beside an answer that life feels not worth living: help is here now. It asks for nothing and holds nobody up. */
export function HelpBesideAnswer() {
  const { t } = useTranslation();
  return (
    <Notice
      title={t('client.measures.helpHere')}
      spoken="now"
      actions={
        <Link to="/help-now" className={standingLinkClass}>
          {t('frame.helpNow')}
        </Link>
      }
    >
      {t('client.measures.helpHereWhy')}
    </Notice>
  );
}
