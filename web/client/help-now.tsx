import { useTranslation } from 'react-i18next';
import { useHere } from '../here.ts';
import { Part } from '../ui/layout.tsx';
import { ClientPage } from './client-page.tsx';
import { useHelp } from './help-known.ts';
import { HelpNumbers } from './help-numbers.tsx';
import { HelpPeople } from './help-people.tsx';
import { readKeptForHelp } from './kept-on-phone.ts';
import css from './place.module.css';
import { SafetyPlanSteps } from './safety-plan-steps.tsx';
import { useSendingFor } from './sending-for.ts';
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
    <ClientPage title={t('clientHelp.title')} lead={t('clientHelp.lead')}>
      <Part title={t('clientHelp.ring')}>
        <HelpNumbers lines={help.lines} />
        {help.note && <p className={css.soft}>{t('clientHelp.known')}</p>}
        <p className={css.soft}>{t('clientHelp.notSure')}</p>
      </Part>
      {kept && <HelpPeople people={kept.people} />}
      {plan && (
        <Part title={t('clientHelp.plan')}>
          <SafetyPlanSteps plan={plan} />
        </Part>
      )}
      {kept && <TellNotSafe kept={kept} />}
    </ClientPage>
  );
}
