import { useTranslation } from 'react-i18next';
import { type Claim, isShownIn, standingOf } from '#core/evidence-register/claim.ts';
import { register } from '#core/evidence-register/register.ts';
import { useSignedIn } from '#web/app/frame/signed-in.tsx';
import { Comparison } from '#web/both/comparison/comparison.tsx';
import { Conditions } from '#web/both/grounds/conditions.tsx';
import { Grounds } from '#web/both/grounds/grounds.tsx';
import { today } from '#web/both/grounds/today.ts';
import { PrintButton } from '#web/ui/buttons/print.tsx';
import { FoldedPart } from '#web/ui/layout/folded-part.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { PageHead } from '#web/ui/layout/page-head.tsx';
import { TitleOf } from '#web/ui/layout/tab-title.tsx';

/** What is said of the therapy and on what ground: treatments side by side, conditions, and every claim with its sources. */
export function EvidencePage() {
  const { t } = useTranslation();
  const { service } = useSignedIn();
  const shown = register().filter((claim) => isShownIn(claim, service.country));
  const stands = (claim: Claim) => standingOf(claim, today()) === 'stands';
  const stand = shown.filter(stands);
  const past = shown.filter((claim) => !stands(claim));
  return (
    <>
      <TitleOf words={t('service.evidence.title')} />
      <PageHead
        title={t('service.evidence.title')}
        lead={t('service.evidence.lead')}
        actions={<PrintButton />}
      />
      <Stack>
        {past.length > 0 && (
          <FoldedPart id="past" title={t('service.evidence.past')} isDue>
            <Grounds claims={past} />
          </FoldedPart>
        )}
        <FoldedPart id="compared" title={t('comparison.title')} says={t('service.evidence.comparedSays')}>
          <Comparison />
        </FoldedPart>
        <FoldedPart
          id="conditions"
          title={t('service.evidence.conditions')}
          says={t('service.evidence.conditionsSay')}
        >
          <Conditions />
        </FoldedPart>
        <FoldedPart
          id="register"
          title={t('service.evidence.register')}
          says={t('service.evidence.all', { count: stand.length })}
        >
          <Grounds claims={stand} />
        </FoldedPart>
      </Stack>
    </>
  );
}
