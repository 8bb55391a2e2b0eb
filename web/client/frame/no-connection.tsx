import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { NeutralTitle } from '#web/client/page/page.tsx';
import { Button, buttonClass } from '#web/ui/buttons/button.tsx';
import { Row, Stack } from '#web/ui/layout/layout.tsx';
import { PageHead } from '#web/ui/layout/page-head.tsx';

/** A page that cannot be fetched just now: what still works, and what is safe on this phone. */
export function NoConnection() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const again = () => void queries.invalidateQueries();
  useEffect(() => {
    const back = () => void queries.invalidateQueries();
    window.addEventListener('online', back);
    return () => window.removeEventListener('online', back);
  }, [queries]);
  return (
    <Stack>
      <NeutralTitle />
      <PageHead title={t('client.noLine.title')} lead={t('client.noLine.lead')} />
      <p>{t('client.noLine.kept')}</p>
      <Row>
        <Link to="/help-now" className={buttonClass({ kind: 'primary' })}>
          {t('frame.helpNow')}
        </Link>
        <Button onPress={again}>{t('client.noLine.again')}</Button>
      </Row>
    </Stack>
  );
}
