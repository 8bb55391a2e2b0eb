import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useInstallation } from '#web/app/installation.ts';
import { useKeepSending } from '#web/app/offline/keep-sending.ts';
import { useWhyPageIsOver } from '#web/app/whose-page.ts';
import { useHelp } from '#web/both/help/known-numbers.ts';
import { HelpNumbers } from '#web/both/help/numbers.tsx';
import { SafetyPlanSteps } from '#web/both/plans/safety-plan.tsx';
import css from '#web/client/page/page.module.css';
import { ClientPage } from '#web/client/page/page.tsx';
import { Part } from '#web/ui/layout/layout.tsx';
import { AdultToldAtHelp } from './adult-told.tsx';
import { AwayAtHelp } from './away.tsx';
import { HelpNear } from './near.tsx';
import { useHelpOnPhone } from './on-phone.ts';
import { HelpPeople } from './people.tsx';
import { ReadWhereNothingIsKept } from './read-anew.tsx';
import { TellNotSafe } from './tell-not-safe.tsx';
import { WhoIsAsked } from './who-is-asked.tsx';

/** Where it does not come, as without a line, help stands there all the same. */
const LanguageHere = lazy(async () => ({
  default: await import('#web/app/frame/language-here.tsx').then(
    (come) => come.LanguageHere,
    () => () => null,
  ),
}));

/** Help that is there without a connection: numbers, my own plan, my people, and telling my therapist. */
export function HelpNow() {
  const { t } = useTranslation();
  const { data: installation } = useInstallation();
  const help = useHelp();
  const storedNow = useHelpOnPhone();
  const me = installation?.me;
  const isOver = useWhyPageIsOver();
  const onPhone = isOver || (me && storedNow?.person !== me.id) ? null : storedNow;
  useKeepSending(onPhone?.person);
  const plan = onPhone?.plan;
  return (
    <ClientPage title={t('client.help.title')} lead={t('client.help.lead')}>
      {!onPhone && !isOver && me?.client && <ReadWhereNothingIsKept person={me.id} />}
      <Part title={t('client.home.ring')}>
        <HelpNumbers lines={help.lines} />
        {help.note && <p className={css.soft}>{t('client.help.known')}</p>}
        <p className={css.soft}>{t('client.help.notSure')}</p>
      </Part>
      {onPhone?.near && <HelpNear near={onPhone.near} />}
      {onPhone && me && <WhoIsAsked course={onPhone.course} person={me.id} />}
      {onPhone && me && <AdultToldAtHelp course={onPhone.course} />}
      {onPhone && <AwayAtHelp away={onPhone.away} who={onPhone.therapist || t('client.yourTherapist')} />}
      {onPhone && <HelpPeople people={onPhone.people} />}
      {plan && (
        <Part title={t('client.help.plan')}>
          <SafetyPlanSteps plan={plan} />
        </Part>
      )}
      {onPhone && <TellNotSafe onPhone={onPhone} />}
      <Suspense>
        <LanguageHere />
      </Suspense>
    </ClientPage>
  );
}
