import { useTranslation } from 'react-i18next';
import type { FormOf } from '#core/course/book.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Form } from './form.tsx';

/** What is let go here, and never without its reason. */
type LetGo = 'dropGoal' | 'dropIssue' | 'endFocus';

interface WithReasonProps {
  act: LetGo;
  /** The act's form, with what is let go named and the reason empty. */
  start: FormOf<LetGo>;
  place: string;
  label: string;
  go: string;
  close: () => void;
}

/** Lets something go, with the reason. */
export function WithReason({ act, start, place, label, go, close }: WithReasonProps) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const form = useActForm<LetGo>(course.id, act, start, place);
  return (
    <Form form={form} label={label} go={go} onDone={close} onLeave={close}>
      <TextArea
        label={t('formulation.why')}
        value={form.form.why}
        onChange={(why) => form.change({ why })}
        error={form.wrong('why')}
        rows={2}
      />
    </Form>
  );
}
