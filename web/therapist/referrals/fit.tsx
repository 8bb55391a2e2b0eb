import { useTranslation } from 'react-i18next';
import type { ReferralView } from '#core/api-answers/referrals/referrals.ts';
import { decisions, linked } from '#core/course/suitability/state.ts';
import { fitNow } from '#core/referral/fit/state.ts';
import { filledLines, oneOf } from '#web/app/forms/filled.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { useReferralForm } from '#web/app/forms/referral-form.ts';
import { useChoices } from '#web/therapist/course/forms/choices.ts';
import { RulesAsked } from '#web/therapist/course/opening/rules-asked.tsx';
import { Screening } from '#web/therapist/course/opening/screening.tsx';
import type { SuitabilityFields } from '#web/therapist/course/opening/suitability-fields.ts';
import { ListEditor } from '#web/ui/fields/list-editor.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { TextField } from '#web/ui/fields/text.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { SaidList } from '#web/ui/words/said-list.tsx';
import { dayInWords } from '#web/ui/words/when.ts';
import { TakeMeasure } from './measure.tsx';

const start: SuitabilityFields = {
  mainProblem: '',
  answers: [],
  screen: {
    ...{ psychosis: 'not_asked', bipolar: 'not_asked', substances: 'not_asked', violenceAtHome: 'not_asked' },
    violenceAsked: 'not_yet',
  },
  reasons: [''],
};

/** Whether IPT fits, as a clinician decided it; and the same questions as in a course to decide it by. */
export function FitPart({ view }: { view: ReferralView }) {
  const { t, i18n } = useTranslation();
  const now = fitNow(view.referral.fit);
  return (
    <Stack>
      {now ? (
        <SaidList
          rows={[
            {
              title: t(`opening.suitability.decisionIs.${now.decision}`),
              lines: [
                t('referrals.fit.by', { who: now.clinician, on: dayInWords(now.on, i18n.language) }),
                now.mainProblem,
                ...now.reasons,
                now.adaptation,
                ...now.alternatives,
              ],
            },
          ]}
        />
      ) : (
        <p>{t('referrals.fit.none')}</p>
      )}
      {view.measures.length > 0 && (
        <SaidList
          rows={view.measures.map(({ name, on, total, answered, of }) => ({
            title: `${name}, ${dayInWords(on, i18n.language)}`,
            lines: [
              total === null
                ? t('referrals.fit.answered', { answered, of })
                : t('referrals.fit.total', { total }),
            ],
          }))}
        />
      )}
      <TakeMeasure view={view} />
      {view.acts.includes('decideFit') && (
        <Disclosure title={t(now ? 'referrals.fit.anew' : 'referrals.fit.decide')} there="once opened">
          <FitForm view={view} />
        </Disclosure>
      )}
    </Stack>
  );
}

function FitForm({ view }: { view: ReferralView }) {
  const { t } = useTranslation();
  const choices = useChoices();
  const { form, change, submit, ...rest } = useReferralForm<SuitabilityFields>({
    referral: view.id,
    name: 'decideFit',
    start: fitNow(view.referral.fit) ?? start,
    formOf: (typed) => ({
      ...typed,
      reasons: filledLines(typed.reasons),
      alternatives: filledLines(typed.alternatives),
    }),
  });
  return (
    <form onSubmit={submits(() => void submit())} noValidate>
      <Stack gap="section">
        <TextField
          label={t('opening.suitability.mainProblem')}
          value={form.mainProblem}
          onChange={(mainProblem) => change({ mainProblem })}
          error={rest.wrong('mainProblem')}
        />
        <RadioList
          label={t('opening.suitability.linked')}
          layout="inline"
          options={choices('opening.suitability.linkedIs', linked.options)}
          value={form.linkedToRelationships ?? null}
          onChange={(chosen) => {
            const link = oneOf(linked.options, chosen);
            if (link) change({ linkedToRelationships: link });
          }}
          error={rest.wrong('linkedToRelationships')}
        />
        <Screening screen={form.screen} onChange={(screen) => change({ screen })} />
        <RulesAsked answers={form.answers ?? []} onChange={(answers) => change({ answers })} />
        <RadioList
          label={t('opening.suitability.decision')}
          options={choices('opening.suitability.decisionIs', decisions)}
          value={form.decision ?? null}
          onChange={(chosen) => {
            const decision = oneOf(decisions, chosen);
            if (decision) change({ decision });
          }}
          error={rest.wrong('decision')}
        />
        <ListEditor
          label={t('opening.suitability.reasons')}
          addLabel={t('opening.addLine')}
          order="free"
          lines={form.reasons}
          onChange={(reasons) => change({ reasons })}
          error={rest.wrongIn('reasons')}
        />
        <TextArea
          label={t('opening.suitability.adaptation')}
          optional
          rows={2}
          value={form.adaptation ?? ''}
          onChange={(adaptation) => change({ adaptation })}
        />
        <FormFoot form={rest} go={t('opening.suitability.decide')} />
      </Stack>
    </form>
  );
}
