import { useTranslation } from 'react-i18next';
import { type Claim, isShownIn, standingOf } from '#core/evidence-register/claim.ts';
import { register } from '#core/evidence-register/register.ts';
import { useSignedIn } from '#web/app/frame/signed-in.tsx';
import { Comparison } from '#web/both/comparison/comparison.tsx';
import { Conditions } from '#web/both/grounds/conditions.tsx';
import { Grounds } from '#web/both/grounds/grounds.tsx';
import { today } from '#web/both/grounds/today.ts';
import { PrintButton } from '#web/ui/buttons/print.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Part, Stack } from '#web/ui/layout/layout.tsx';
import { PageHead } from '#web/ui/layout/page-head.tsx';
import { TitleOf } from '#web/ui/layout/tab-title.tsx';

/** What is said of the therapy and on what ground: treatments side by side, conditions, and every claim with its sources. */
export function EvidencePage() {
  const { t } = useTranslation();
  const { service } = useSignedIn();
  const shown = register().filter((claim) => isShownIn(claim, service.country));
  const stands = (claim: Claim) => standingOf(claim, today()) === 'stands';
  const past = shown.filter((claim) => !stands(claim));
  return (
    <>
      <TitleOf words={t('service.evidence.title')} />
      <PageHead
        title={t('service.evidence.title')}
        lead={t('service.evidence.lead')}
        actions={<PrintButton />}
      />
      <Stack gap="chapter">
        <Part title={t('comparison.title')}>
          <Comparison />
        </Part>
        <Part title={t('service.evidence.conditions')}>
          <p>{t('service.evidence.conditionsSay')}</p>
          <Conditions />
        </Part>
        {past.length > 0 && (
          <Part title={t('service.evidence.past')}>
            <Grounds claims={past} />
          </Part>
        )}
        <Part title={t('service.evidence.register')}>
          <Disclosure title={t('service.evidence.all', { count: shown.filter(stands).length })}>
            <Grounds claims={shown.filter(stands)} />
          </Disclosure>
        </Part>
      </Stack>
    </>
  );
}
