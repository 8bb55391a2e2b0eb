import { useTranslation } from 'react-i18next';
import { Empty } from '#web/ui/layout/states.tsx';
import { ClientPage } from './page.tsx';

/** A page on which something was asked, in a course in which nothing is asked any more (decision 041). */
export function NothingAsked({ title }: { title: string }) {
  const { t } = useTranslation();
  return (
    <ClientPage title={title}>
      <Empty title={t('client.finished.lead')} />
    </ClientPage>
  );
}
