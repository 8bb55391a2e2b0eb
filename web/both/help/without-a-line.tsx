import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { listenShelf } from '#web/app/offline/keeping.ts';
import { onShelf } from '#web/app/offline/machine-storage.ts';
import { Button, buttonClass } from '#web/ui/buttons/button.tsx';
import { Page, Part, Row, Stack } from '#web/ui/layout/layout.tsx';
import { PageHead } from '#web/ui/layout/page-head.tsx';
import { TitleOf } from '#web/ui/layout/tab-title.tsx';
import { useHelp } from './known-numbers.ts';
import { HelpNumbers } from './numbers.tsx';

/** Whether there lies here what Help now shows of somebody’s own. */
const hasHelpOnPhone = (): boolean => onShelf('kept-for-help') !== undefined;

/** A piece of its own, which the shell keeps for days without a line. At the door, where nobody can say who is here: that there is no line, what opens all the same, and the help numbers. */
export function WithoutALine() {
  const { t } = useTranslation();
  const { lines } = useHelp();
  const hasHelp = useSyncExternalStore(listenShelf, hasHelpOnPhone, hasHelpOnPhone);
  const queries = useQueryClient();
  useEffect(() => {
    const again = () => void queries.invalidateQueries();
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, [queries]);
  return (
    <Page width="narrow">
      <TitleOf words={t('frame.pieceLost')} />
      <main id="page">
        <PageHead title={t('frame.pieceLost')} lead={t('entry.withoutALine.lead')} />
        <Stack gap="section">
          <Row>
            {hasHelp && (
              <Link to="/help-now" className={buttonClass({ kind: 'primary' })}>
                {t('frame.helpNow')}
              </Link>
            )}
            <Button onPress={() => void queries.invalidateQueries()}>{t('entry.again')}</Button>
          </Row>
          <Part title={t('entry.withoutALine.ring')}>
            <HelpNumbers lines={lines} />
          </Part>
        </Stack>
      </main>
    </Page>
  );
}
