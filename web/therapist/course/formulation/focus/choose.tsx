import { useTranslation } from 'react-i18next';
import type { FormOf } from '#core/course/book.ts';
import { suggestFocus } from '#core/course/focus/suggest.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { Form } from '#web/therapist/course/forms/form.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { FocusFields } from './fields.tsx';
import { withOpenRoles } from './open-roles.ts';

/** Chooses the focus, or a second one; what is suggested is offered first and can be changed. */
export function ChooseFocus({ rank, close }: { rank: 'primary' | 'secondary'; close: () => void }) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const { primary, secondary } = suggestFocus(course);
  const suggested = rank === 'primary' ? primary : secondary;
  const people = suggested ? course.areasRated.now[suggested]?.people : undefined;
  const start = { area: suggested, people, why: '', rank } as FormOf<'chooseFocus'>;
  const form = useActForm(course.id, 'chooseFocus', start, rank);
  return (
    <Form
      form={form}
      label={t(`formulation.focus.choose.${rank}`)}
      go={t(`formulation.focus.choose.${rank}`)}
      patch={() => withOpenRoles(form.form)}
      onDone={close}
      onLeave={close}
    >
      <FocusFields form={form.form} rank={rank} change={form.change} wrong={form.wrong} />
    </Form>
  );
}
