import { useTranslation } from 'react-i18next';
import { TitleOf } from '#web/ui/layout/tab-title.tsx';

/** The title of every tab of a client: it gives nothing away. */
export function NeutralTitle() {
  const { t } = useTranslation();
  return <TitleOf words={t('client.tab')} />;
}
