import { useTranslation } from 'react-i18next';
import { useActForm } from '#web/app/forms/act-form.ts';
import { QuickForm } from '#web/therapist/course/forms/quick-form.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';

/** Passing over a milestone: with its reason, never in silence. */
export function PassOver({ milestone }: { milestone: string }) {
  const { t } = useTranslation();
  const { course, acts } = useCourseView();
  const start = { milestone, why: '', supervisor: '' };
  const { form, change, ...rest } = useActForm(course.id, 'passBlock', start, milestone);
  if (!acts.includes('passBlock')) return null;
  return (
    <Disclosure title={t('session.due.passOver')} level={4}>
      <QuickForm {...rest} go={t('session.due.pass')}>
        <TextArea
          label={t('session.due.why')}
          rows={2}
          value={form.why}
          onChange={(why) => change({ why })}
          error={rest.wrong('why')}
        />
        <TextArea
          label={t('session.due.supervisor')}
          optional
          rows={2}
          value={form.supervisor ?? ''}
          onChange={(supervisor) => change({ supervisor })}
        />
      </QuickForm>
    </Disclosure>
  );
}
