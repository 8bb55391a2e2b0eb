import { useTranslation } from 'react-i18next';
import type { Issue } from '#core/course/issues/state.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { PeopleTicked } from '#web/both/people/ticked.tsx';
import { Form } from '#web/therapist/course/forms/form.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';

import { IssueFields } from './issue-fields.tsx';
import { SymptomsTied } from './symptoms-tied.tsx';

interface IssueFormProps {
  issue: Issue;
  close: () => void;
}

/** Says an issue in better words, or ties it to an area. */
export function RewordIssue({ issue, close }: IssueFormProps) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const { id, words, area, version, people, symptoms } = issue;
  const form = useActForm(
    course.id,
    'rewordIssue',
    { issue: id, words, area, people, symptoms, version },
    id,
  );
  return (
    <Form
      form={form}
      label={t('formulation.issues.rewordOf', { what: words })}
      go={t('formulation.save')}
      onDone={close}
      onLeave={close}
      readNewer={(text) => <p dir="auto">{String(text)}</p>}
    >
      <IssueFields form={form.form} change={form.change} wrong={form.wrong} />
      <PeopleTicked
        course={course}
        label={t('formulation.issues.people')}
        people={form.form.people}
        onChange={(chosen) => form.change({ people: chosen })}
        optional
      />
      <SymptomsTied
        named={symptoms}
        symptoms={form.form.symptoms}
        onChange={(chosen) => form.change({ symptoms: chosen })}
      />
    </Form>
  );
}
