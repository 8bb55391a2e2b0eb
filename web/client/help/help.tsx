import { useTranslation } from 'react-i18next';
import { useHere } from '#web/app/installation.ts';
import { useSendingFor } from '#web/app/offline/keep-sending.ts';
import { SafetyPlanSteps } from '#web/both/plans/safety-plan.tsx';
import css from '#web/client/page/page.module.css';
import { ClientPage } from '#web/client/page/page.tsx';
import { Part } from '#web/ui/layout/layout.tsx';
import { readKeptForHelp } from './kept-on-phone.ts';
import { useHelp } from './known-numbers.ts';
import { HelpNumbers } from './numbers.tsx';
import { HelpPeople } from './people.tsx';
import { TellNotSafe } from './tell-not-safe.tsx';

/** Help that is there without a connection: numbers, my own plan, my people, and telling my therapist. */
export function HelpNow() {
  const { t } = useTranslation();
  const { data: here } = useHere();
  const help = useHelp();
  const keptNow = readKeptForHelp();
  const kept = here?.me && keptNow?.person !== here.me.id ? null : keptNow;
  useSendingFor(kept?.person);
  const plan = kept?.plan;
  return (
    <ClientPage title={t('client.help.title')} lead={t('client.help.lead')}>
      <Part title={t('client.help.ring')}>
        <HelpNumbers lines={help.lines} />
        {help.note && <p className={css.soft}>{t('client.help.known')}</p>}
        <p className={css.soft}>{t('client.help.notSure')}</p>
      </Part>
      {kept && <HelpPeople people={kept.people} />}
      {plan && (
        <Part title={t('client.help.plan')}>
          <SafetyPlanSteps plan={plan} />
        </Part>
      )}
      {kept && <TellNotSafe kept={kept} />}
    </ClientPage>
  );
}
