import { useTranslation } from 'react-i18next';
import type { Issue } from '#core/course/issues/state.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { oneOf } from '#web/app/forms/filled.ts';
import { useAreaWords } from '#web/both/areas/area-words.ts';
import { peopleToChoose } from '#web/both/people/names.ts';
import { Form } from '#web/therapist/course/forms/form.tsx';
import css from '#web/therapist/course/formulation/formulation.module.css';
import { useCourseView } from '#web/therapist/course/view.ts';
import { CheckboxList } from '#web/ui/fields/checkbox.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { TextField } from '#web/ui/fields/text.tsx';

interface IssueFormProps {
  issue: Issue;
  close: () => void;
}

/** Says an issue in better words, or ties it to an area. */
export function RewordIssue({ issue, close }: IssueFormProps) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const areas = useAreaWords(course);
  const { id, words, area, version, people } = issue;
  const form = useActForm(course.id, 'rewordIssue', { issue: id, words, area, people, version }, id);
  const choices = peopleToChoose(course);
  return (
    <Form
      form={form}
      label={t('formulation.issues.rewordOf', { what: words })}
      go={t('formulation.save')}
      onDone={close}
      onLeave={close}
      readNewer={(text) => <p dir="auto">{String(text)}</p>}
    >
      <div className={css.fields}>
        <TextField
          label={t('formulation.issues.words')}
          value={form.form.words}
          onChange={(typed) => form.change({ words: typed })}
          error={form.wrong('words')}
        />
        {areas.ids.length > 0 && (
          <Select
            label={t('formulation.issues.area')}
            options={areas.options}
            value={form.form.area}
            onChange={(chosen) => form.change({ area: oneOf(areas.ids, chosen) })}
          />
        )}
      </div>
      {choices.length > 0 && (
        <CheckboxList
          label={t('formulation.issues.people')}
          options={choices}
          value={form.form.people ?? []}
          onChange={(chosen) => form.change({ people: chosen })}
          layout="inline"
          optional
        />
      )}
    </Form>
  );
}
