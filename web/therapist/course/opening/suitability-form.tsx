import { useTranslation } from 'react-i18next';
import { suitabilityNow } from '#core/course/suitability/decided.ts';
import { decisions, linked } from '#core/course/suitability/state.ts';
import { useActFormFrom } from '#web/app/forms/act-form.ts';
import { filledLines } from '#web/app/forms/filled.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { useChoices } from '#web/therapist/course/forms/choices.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { ListEditor } from '#web/ui/fields/list-editor.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import css from './opening.module.css';
import { RulesAsked } from './rules-asked.tsx';
import { Screening } from './screening.tsx';
import type { SuitabilityFields } from './suitability-fields.ts';

const links = linked.options;

const start: SuitabilityFields = {
  mainProblem: '',
  answers: [],
  screen: {
    psychosis: 'not_asked',
    bipolar: 'not_asked',
    substances: 'not_asked',
    violenceAtHome: 'not_asked',
    violenceAsked: 'not_yet',
  },
  reasons: [''],
};

/** The decision on fit: the problem, the screening, the rules, the decision with reasons and who made it. */
export function SuitabilityForm() {
  const { t } = useTranslation();
  const choices = useChoices();
  const { course } = useCourseView();
  const now = suitabilityNow(course);
  const form = useActFormFrom(course.id, 'decideSuitability', now ?? start, 'new', (typed) => typed, {
    whileWaiting: 'stands',
  });
  const { form: asked, change, wrong } = form;
  return (
    <div className={css.form}>
      <TextField
        label={t('opening.suitability.mainProblem')}
        value={asked.mainProblem}
        onChange={(mainProblem) => change({ mainProblem })}
        error={wrong('mainProblem')}
      />
      <RadioList
        label={t('opening.suitability.linked')}
        layout="inline"
        options={choices('opening.suitability.linkedIs', links)}
        value={asked.linkedToRelationships ?? null}
        onChange={(chosen) => {
          const link = links.find((one) => one === chosen);
          if (link) change({ linkedToRelationships: link });
        }}
        error={wrong('linkedToRelationships')}
      />
      <Screening screen={asked.screen} onChange={(screen) => change({ screen })} />
      <RulesAsked answers={asked.answers ?? []} onChange={(answers) => change({ answers })} />
      <RadioList
        label={t('opening.suitability.decision')}
        options={choices('opening.suitability.decisionIs', decisions)}
        value={asked.decision ?? null}
        onChange={(chosen) => {
          const decision = decisions.find((one) => one === chosen);
          if (decision) change({ decision });
        }}
        error={wrong('decision')}
      />
      <ListEditor
        label={t('opening.suitability.reasons')}
        addLabel={t('opening.addLine')}
        order="free"
        lines={asked.reasons}
        onChange={(reasons) => change({ reasons })}
        error={wrong('reasons')}
      />
      <TextArea
        label={t('opening.suitability.adaptation')}
        optional
        rows={2}
        value={asked.adaptation ?? ''}
        onChange={(adaptation) => change({ adaptation })}
      />
      <ListEditor
        label={t('opening.suitability.alternatives')}
        addLabel={t('opening.addLine')}
        optional
        order="free"
        lines={asked.alternatives ?? []}
        onChange={(alternatives) => change({ alternatives })}
      />
      <TextArea
        label={t('opening.suitability.notes')}
        privacy={t('people.onlyClinicians')}
        optional
        rows={2}
        value={asked.notes ?? ''}
        onChange={(notes) => change({ notes })}
      />
      <FormFoot
        form={form}
        go={t('opening.suitability.decide')}
        onGo={() =>
          void form.submit({
            patch: { reasons: filledLines(asked.reasons), alternatives: filledLines(asked.alternatives) },
          })
        }
      />
    </div>
  );
}
