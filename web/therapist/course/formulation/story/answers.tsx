import { useTranslation } from 'react-i18next';
import type { FormOf } from '#core/course/book.ts';
import { answerShape } from '#core/course/formulation/state.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { oneOf } from '#web/app/forms/filled.ts';
import { useAreaWords } from '#web/both/areas/area-words.ts';
import { Form } from '#web/therapist/course/forms/form.tsx';
import css from '#web/therapist/course/formulation/formulation.module.css';
import { useCourseView } from '#web/therapist/course/view.ts';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { useDaysInWords } from '#web/ui/words/use-when.ts';

const answers = answerShape.shape.answer.options;

/** What the client said when asked whether it fits, each time. */
export function Answers() {
  const { t } = useTranslation();
  const { day: said } = useDaysInWords();
  const { course } = useCourseView();
  const { nameOf } = useAreaWords(course);
  if (course.formulation.answers.length === 0) {
    return <p className={css.faint}>{t('formulation.answer.none')}</p>;
  }
  return (
    <ul className={shapes.plainList} aria-label={t('formulation.answer.title')}>
      {course.formulation.answers.toReversed().map((answer) => (
        <li key={`${answer.on}-${answer.version}-${answer.answer}-${answer.words}`}>
          {t(`formulation.answer.by.${answer.as}`, {
            answer: t(`formulation.answer.${answer.answer}`),
            version: answer.version,
            on: said(answer.on),
          })}{' '}
          <bdi>{[answer.words, answer.edits].filter(Boolean).join(' · ')}</bdi>
          {answer.prefers && ` ${t('formulation.answer.prefersNow', { area: nameOf(answer.prefers) })}`}
        </li>
      ))}
    </ul>
  );
}

/** The client's answer, recorded here in the session. */
export function RecordAnswer({ version, close }: { version: number; close: () => void }) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const areas = useAreaWords(course);
  const start = { version, words: '', edits: '' } as FormOf<'agreeFormulation'>;
  const form = useActForm(course.id, 'agreeFormulation', start);
  const { answer, words = '', edits = '', prefers } = form.form;
  return (
    <Form
      form={form}
      label={t('formulation.text.recordAnswer')}
      go={t('formulation.answer.go')}
      onDone={close}
      onLeave={close}
    >
      <RadioList
        label={t('formulation.answer.ask')}
        options={answers.map((value) => ({ value, label: t(`formulation.answer.${value}`) }))}
        layout="inline"
        value={answer ?? null}
        onChange={(chosen) => form.change({ answer: oneOf(answers, chosen) })}
        error={form.wrong('answer')}
      />
      <TextArea
        label={t('formulation.answer.words')}
        value={words}
        onChange={(typed) => form.change({ words: typed })}
        rows={2}
        optional
      />
      {answer && answer !== 'agrees' && (
        <TextArea
          label={t('formulation.answer.edits')}
          value={edits}
          onChange={(typed) => form.change({ edits: typed })}
          rows={2}
          optional
        />
      )}
      {answer && answer !== 'agrees' && areas.ids.length > 0 && (
        <Select
          label={t('formulation.answer.prefers')}
          options={areas.options}
          value={prefers}
          onChange={(chosen) => form.change({ prefers: oneOf(areas.ids, chosen) })}
        />
      )}
    </Form>
  );
}
