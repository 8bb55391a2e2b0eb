import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, buttonClass } from '../ui/button.tsx';
import { Row, Stack } from '../ui/layout.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { NeutralTitle } from './client-page.tsx';

/** A page that cannot be fetched just now: what still works, and what is safe on this phone. */
export function NoLineHere() {
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
