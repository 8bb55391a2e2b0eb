import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { PageOver } from '#web/app/frame/page-over.tsx';
import { useHowKept } from '#web/app/offline/how-kept.ts';
import { OpenPhone } from '#web/app/offline/phrase/open-phone.tsx';
import { useWhyPageIsOver } from '#web/app/whose-page.ts';
import { Page } from '#web/ui/layout/layout.tsx';
import { Loading } from '#web/ui/layout/states.tsx';

/** Where the shell did not keep it yet, the sentence stands alone. */
function NoLineSaid() {
  const { t } = useTranslation();
  return <p role="alert">{t('entry.noLine')}</p>;
}

/** A piece of its own, which the shell keeps. */
const WithoutALine = lazy(() =>
  import('#web/both/help/without-a-line.tsx').then(
    (come) => ({ default: come.WithoutALine }),
    () => ({ default: NoLineSaid }),
  ),
);
/** While nobody can say who is here: what lies behind a phrase asks for it, and without a line the door says so. */
export function DoorNotReady({ failed }: { failed: boolean }) {
  const over = useWhyPageIsOver();
  const kept = useHowKept();
  if (over) return <PageOver why={over} />;
  if (failed && kept === 'locked') return <OpenPhone />;
  const loading = (
    <Page width="narrow">
      <Loading />
    </Page>
  );
  if (!failed) return loading;
  return (
    <Suspense fallback={loading}>
      <WithoutALine />
    </Suspense>
  );
}
