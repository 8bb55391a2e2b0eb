import { useTranslation } from 'react-i18next';
import css from './frame.module.css';
import { useSignedIn } from './signed-in.tsx';

/** A demo says that it is one, on every page and in print. */
export function DemoBanner() {
  const { t } = useTranslation();
  const { service } = useSignedIn();
  if (service.kind !== 'demo') return null;
  return (
    <aside className={css.demo} aria-label={t('frame.demoLabel')}>
      {t('frame.demo')}
    </aside>
  );
}
