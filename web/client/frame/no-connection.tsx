import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusedError } from '#web/app/api.ts';
import { SignInAgain } from '#web/app/offline/sign-in-again.tsx';
import { NeutralTitle } from '#web/client/page/neutral-title.tsx';
import { Button, buttonClass } from '#web/ui/buttons/button.tsx';
import { Row, Stack } from '#web/ui/layout/layout.tsx';
import { PageHead } from '#web/ui/layout/page-head.tsx';

/** A page that cannot be fetched just now: what still works, and what is safe on this phone. */
export function NoConnection({ error }: { error?: Error | null }) {
  const { t } = useTranslation();
  const says = error instanceof RefusedError && error.problem.status === 401 ? 'signedOut' : 'noLine';
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
      <PageHead title={t(`client.${says}.title`)} lead={t(`client.${says}.lead`)} />
      <p>{t(`client.${says}.kept`)}</p>
      <Row>
        <Link to="/help-now" className={buttonClass({ kind: 'primary' })}>
          {t('frame.helpNow')}
        </Link>
        {says === 'signedOut' ? <SignInAgain /> : <Button onPress={again}>{t('client.noLine.again')}</Button>}
      </Row>
    </Stack>
  );
}
