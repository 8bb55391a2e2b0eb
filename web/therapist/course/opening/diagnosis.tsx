import { useTranslation } from 'react-i18next';
import { form as diagnosisForm } from '#core/course/assessment/diagnosis-state.ts';
import type { FormOf } from '#core/course/book.ts';
import { answersOf } from '#core/forms/answers-of.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { useChoices } from '#web/therapist/course/forms/choices.ts';
import { NeedsLicence } from '#web/therapist/course/needs-licence.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { dateInWords } from '#web/ui/words/when.ts';
import { FactsRead } from './facts-read.tsx';
import { useMilestone } from './milestone.ts';
import css from './opening.module.css';
import { OpeningPart } from './part.tsx';

const reactions = answersOf(diagnosisForm, 'received');
const start: FormOf<'tellDiagnosis'> = { called: '' };

function DiagnosisForm() {
  const { t } = useTranslation();
  const choices = useChoices();
  const { course } = useCourseView();
  const form = useActForm(course.id, 'tellDiagnosis', start);
  return (
    <div className={css.form}>
      <TextField
        label={t('opening.diagnosis.called')}
        value={form.form.called}
        onChange={(called) => form.change({ called })}
        error={form.wrong('called')}
      />
      <RadioList
        label={t('opening.diagnosis.received')}
        layout="inline"
        options={choices('opening.diagnosis.reaction', reactions)}
        value={form.form.received ?? 'not_said'}
        onChange={(chosen) => form.change({ received: reactions.find((each) => each === chosen) })}
      />
      <TextArea
        label={t('opening.diagnosis.clientsWords')}
        optional
        rows={2}
        value={form.form.clientsWords ?? ''}
        onChange={(clientsWords) => form.change({ clientsWords })}
      />
      <TextField
        label={t('opening.diagnosis.code')}
        optional
        width="short"
        value={form.form.code ?? ''}
        onChange={(code) => form.change({ code })}
        error={form.wrong('code')}
      />
      <TextArea
        label={t('opening.diagnosis.workingNote')}
        privacy={t('people.onlyClinicians')}
        optional
        rows={2}
        value={form.form.workingNote ?? ''}
        onChange={(workingNote) => form.change({ workingNote })}
      />
      <FormFoot form={form} go={t('opening.record')} onGo={() => void form.submit()} />
    </div>
  );
}

/** The problem told by its name, and how the client took it (I-03, MS-05). */
export function DiagnosisPart() {
  const { t, i18n } = useTranslation();
  const { course, acts } = useCourseView();
  const told = course.diagnosis.told.at(-1);
  return (
    <OpeningPart
      part="diagnosis"
      milestone={useMilestone('MS-05')}
      written={told ? 'something' : 'nothing'}
      form={acts.includes('tellDiagnosis') && <DiagnosisForm />}
    >
      {!acts.includes('tellDiagnosis') && <NeedsLicence />}
      {told && (
        <FactsRead
          rows={[
            [t('opening.diagnosis.called'), [told.called, told.code].filter(Boolean).join(' · ')],
            [t('opening.diagnosis.on'), dateInWords(told.on, i18n.language)],
            [t('opening.diagnosis.received'), t(`opening.diagnosis.reaction.${told.received}`)],
            [t('opening.diagnosis.clientsWords'), told.clientsWords],
            [t('opening.diagnosis.workingNote'), told.workingNote],
          ]}
        />
      )}
    </OpeningPart>
  );
}
