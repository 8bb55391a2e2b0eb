import { useTranslation } from 'react-i18next';
import { form as diagnosisForm, withoutGrounds } from '#core/course/assessment/diagnosis-state.ts';
import type { FormOf } from '#core/course/book.ts';
import { asksDiagnosis } from '#core/course/protocol-followed/entry.ts';
import { protocolFollowedBy } from '#core/course/protocol-followed/settings.ts';
import { answersOf } from '#core/forms/answers-of.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { oneOf } from '#web/app/forms/filled.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { useChoices } from '#web/therapist/course/forms/choices.ts';
import { Form } from '#web/therapist/course/forms/form.tsx';
import { NeedsLicence } from '#web/therapist/course/needs-licence.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { ShutsOnceDone } from '#web/ui/layout/shuts-once-done.tsx';
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

function WithoutForm({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation();
  const choices = useChoices();
  const { course } = useCourseView();
  const begun = course.diagnosis.without;
  const start = { ground: begun?.ground ?? 'problem', what: begun?.what ?? '' } as const;
  const form = useActForm(course.id, 'beginWithoutDiagnosis', start as FormOf<'beginWithoutDiagnosis'>);
  return (
    <Form form={form} label={t('opening.diagnosis.begins')} go={t('opening.record')} onDone={onDone}>
      <TextField
        label={t('opening.diagnosis.what')}
        value={form.form.what}
        onChange={(what) => form.change({ what })}
        error={form.wrong('what')}
      />
      <RadioList
        label={t('opening.diagnosis.ground')}
        options={choices('opening.diagnosis.grounds', withoutGrounds)}
        value={form.form.ground}
        onChange={(chosen) => form.change({ ground: oneOf(withoutGrounds, chosen) })}
        error={form.wrong('ground')}
      />
    </Form>
  );
}

/** That this course has no diagnosis, what it is for, and what in its form asks for one all the same. */
function Without() {
  const { t, i18n } = useTranslation();
  const { course } = useCourseView();
  const { without } = course.diagnosis;
  if (!without) return null;
  const rules = asksDiagnosis(course);
  const name = protocolFollowedBy(course)?.name ?? '';
  return (
    <>
      <p>
        <strong>{t('opening.diagnosis.none')}</strong>
      </p>
      <FactsRead
        rows={[
          [t('opening.diagnosis.what'), without.what],
          [t('opening.diagnosis.ground'), t(`opening.diagnosis.grounds.${without.ground}`)],
          [t('opening.diagnosis.since'), dateInWords(without.on, i18n.language)],
        ]}
      />
      <p className={css.faint}>
        {rules.length > 0
          ? t('opening.diagnosis.asked', {
              name,
              rules: rules.map(({ id, title }) => `${id} ${title}`).join('; '),
            })
          : t('opening.diagnosis.notAsked', { name })}
      </p>
    </>
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
      says={told ? `${told.called} · ${dateInWords(told.on, i18n.language)}` : t('opening.diagnosis.none')}
      milestone={useMilestone('MS-05')}
      written={told || course.diagnosis.without ? 'something' : 'nothing'}
      form={acts.includes('tellDiagnosis') && <DiagnosisForm />}
    >
      {!acts.includes('tellDiagnosis') && <NeedsLicence />}
      <Without />
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
      {!told && acts.includes('beginWithoutDiagnosis') && (
        <ShutsOnceDone title={t('opening.diagnosis.begins')}>
          {(done) => <WithoutForm onDone={done} />}
        </ShutsOnceDone>
      )}
    </OpeningPart>
  );
}
