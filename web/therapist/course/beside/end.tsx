import { useTranslation } from 'react-i18next';
import type { Beside } from '#core/course/beside/state.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { TextField } from '#web/ui/fields/text.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';

/** Says that somebody no longer stands beside the client, and why. */
export function EndBeside({ who, onDone }: { who: Beside; onDone: () => void }) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const form = useActForm(course.id, 'endBeside', { beside: who.id, why: '' }, who.id);
  return (
    <Stack>
      <TextField
        label={t('beside.endWhy')}
        value={form.form.why}
        onChange={(why) => form.change({ why })}
        error={form.wrong('why')}
      />
      <FormFoot form={form} go={t('beside.end')} onGo={async () => (await form.submit()) && onDone()} />
    </Stack>
  );
}
