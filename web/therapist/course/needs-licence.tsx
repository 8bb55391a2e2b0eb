import { useTranslation } from 'react-i18next';
import { useListed } from '#web/ui/words/listed.ts';
import { Notice } from '#web/ui/words/notice.tsx';
import { useCourseView } from './view.ts';

/** Says that a decision is for somebody with a licence, to whoever is known to have none, and what they do instead. */
export function NeedsLicence({ weight = 'info' }: { weight?: 'info' | 'danger' }) {
  const { t } = useTranslation();
  const listed = useListed();
  const { licence, mayDecide = [] } = useCourseView();
  if (licence === undefined) return null;
  if (licence === 'lapsed')
    return (
      <Notice kind="warn" title={t('signOffs.licence.lapsed')}>
        <p>{t('signOffs.licence.lapsedSays')}</p>
      </Notice>
    );
  return (
    <div data-print="never">
      <Notice kind={weight} title={t('signOffs.licence.title')}>
        <p>{t(weight === 'danger' ? 'signOffs.licence.now' : 'signOffs.licence.says')}</p>
        {mayDecide.length > 0 && <p>{t('signOffs.licence.can', { who: listed(mayDecide) })}</p>}
      </Notice>
    </div>
  );
}
