import { Link } from '@tanstack/react-router';
import { type ComponentType, useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { loadAnewOnceKithAnswers } from '#web/app/load-anew.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { Page, Row, Stack } from '#web/ui/layout/layout.tsx';
import { PageHead } from '#web/ui/layout/page-head.tsx';

/** A page whose piece did not come. */
export interface Lost {
  bring: () => Promise<ComponentType>;
  /** The page, once it has come. */
  brought?: ComponentType;
}

/** In its place: it comes by itself once the line is back, and what was typed lies on this machine meanwhile. */
export function PieceLost({ lost }: { lost: Lost }) {
  const { t } = useTranslation();
  const [Brought, setBrought] = useState(() => lost.brought);
  const again = useCallback(async () => {
    lost.brought = await lost.bring().catch(() => undefined);
    if (!lost.brought) return loadAnewOnceKithAnswers();
    setBrought(() => lost.brought);
  }, [lost]);
  useEffect(() => {
    const whenBack = () => void again();
    window.addEventListener('online', whenBack);
    return () => window.removeEventListener('online', whenBack);
  }, [again]);
  if (Brought) return <Brought />;
  return (
    <Page width="narrow">
      <Stack gap="section">
        <PageHead title={t('frame.pieceLost')} lead={t('frame.pieceLostLead')} />
        <Row>
          <Button kind="primary" onPress={() => void again()}>
            {t('entry.again')}
          </Button>
          <Link to="/help-now">{t('frame.helpNow')}</Link>
        </Row>
      </Stack>
    </Page>
  );
}
