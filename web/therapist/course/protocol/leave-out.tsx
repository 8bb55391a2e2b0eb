import { useTranslation } from 'react-i18next';
import { useActForm } from '#web/app/forms/act-form.ts';
import { FormOnDemand } from '#web/therapist/course/forms/form-on-demand.tsx';
import { QuickForm } from '#web/therapist/course/forms/quick-form.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { TextArea } from '#web/ui/fields/text-area.tsx';

function Why({ task, close }: { task: string; close: () => void }) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const { form, change, ...rest } = useActForm(course.id, 'leaveOutTask', { task, why: '' }, task);
  return (
    <QuickForm {...rest} go={t('protocol.leaveGo')} onDone={close} onLeave={close}>
      <TextArea
        label={t('protocol.leaveWhy')}
        rows={2}
        value={form.why}
        onChange={(why) => change({ why })}
        error={rest.wrong('why')}
      />
    </QuickForm>
  );
}

/** Leaving out a task of the protocol that is no must: with its reason, never in silence. */
export function LeaveOut({ task: { id, title } }: { task: { id: string; title: string } }) {
  const { t } = useTranslation();
  return (
    <FormOnDemand
      act="leaveOutTask"
      place={id}
      kind="quiet"
      words={t('protocol.leave')}
      spoken={t('protocol.leaveOf', { title })}
    >
      {(close) => <Why task={id} close={close} />}
    </FormOnDemand>
  );
}
