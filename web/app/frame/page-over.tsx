import { useTranslation } from 'react-i18next';
import type { WhyOver } from '#web/app/whose-page.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { Page, Row, Stack } from '#web/ui/layout/layout.tsx';
import { PageHead } from '#web/ui/layout/page-head.tsx';
import { TitleOf } from '#web/ui/layout/tab-title.tsx';

/** Stands in place of a page whose person signed out in another window, or where somebody else has signed in since. */
export function PageOver({ why }: { why: WhyOver }) {
  const { t } = useTranslation();
  return (
    <Page width="narrow">
      <TitleOf words={t(`frame.over.${why}.title`)} />
      <main id="page" role="alert">
        <Stack gap="section">
          <PageHead title={t(`frame.over.${why}.title`)} lead={t(`frame.over.${why}.lead`)} />
          <Row>
            <Button kind="primary" onPress={() => location.assign('/')}>
              {t(`frame.over.${why}.go`)}
            </Button>
          </Row>
        </Stack>
      </main>
    </Page>
  );
}
