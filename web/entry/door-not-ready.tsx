import { PageOver } from '#web/app/frame/page-over.tsx';
import { useHowKept } from '#web/app/offline/how-kept.ts';
import { OpenPhone } from '#web/app/offline/open-phone.tsx';
import { useWhyPageIsOver } from '#web/app/whose-page.ts';
import { Page } from '#web/ui/layout/layout.tsx';
import { Loading } from '#web/ui/layout/states.tsx';
import { WithoutALine } from './without-a-line.tsx';

/** While nobody can say who is here: what lies behind a phrase asks for it, and without a line the door says so. */
export function DoorNotReady({ failed }: { failed: boolean }) {
  const over = useWhyPageIsOver();
  const kept = useHowKept();
  if (over) return <PageOver why={over} />;
  if (failed && kept === 'locked') return <OpenPhone />;
  if (failed) return <WithoutALine />;
  return (
    <Page width="narrow">
      <Loading />
    </Page>
  );
}
