import { Link, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Button } from '#web/ui/buttons/button.tsx';
import { Page, Row, Stack } from '#web/ui/layout/layout.tsx';
import { PageHead } from '#web/ui/layout/page-head.tsx';

/** A page that could not be drawn: what became of what was typed, how to go on, and help for a client. */
export function Broken() {
  const { t } = useTranslation();
  return (
    <Page width="narrow">
      <Stack gap="section">
        <PageHead title={t('frame.broken')} lead={t('frame.brokenLead')} />
        <Row>
          <Button kind="primary" onPress={() => window.location.reload()}>
            {t('frame.reload')}
          </Button>
          <WaysOn />
        </Row>
      </Stack>
    </Page>
  );
}

/** An address at which nothing stands. */
export function AddressUnknown() {
  const { t } = useTranslation();
  return (
    <Page width="narrow">
      <Stack gap="section">
        <PageHead title={t('frame.nothingHere')} lead={t('frame.nothingHereLead')} />
        <Row>
          <WaysOn />
        </Row>
      </Stack>
    </Page>
  );
}

function WaysOn() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  return (
    <>
      {pathname !== '/' && <Link to="/">{t('frame.toTheStart')}</Link>}
      <Link to="/help-now">{t('frame.helpNow')}</Link>
    </>
  );
}
