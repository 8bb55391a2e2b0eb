import { useTranslation } from 'react-i18next';
import { tryOutsMode } from '#core/course/try-outs/mode.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { PeoplePicker } from '#web/therapist/course/forms/people-picker.tsx';
import { QuickForm } from '#web/therapist/course/forms/quick-form.tsx';
import type { SessionView } from '#web/therapist/course/session/view.ts';
import { DateField } from '#web/ui/fields/date.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';

/** one small thing to try before the next session. */
export function StepTryOut({ session: { view, n }, onDone }: { session: SessionView; onDone: () => void }) {
  const { t } = useTranslation();
  const { course } = view;
  const start = { session: n, what: '', personIds: [], when: '', obstacle: '', planB: '' };
  const { form, change, ...rest } = useActForm(course.id, 'agreeTryOut', start, String(n));
  return (
    <QuickForm {...rest} onDone={onDone} go={t('session.tryOut.go')}>
      <TextField
        label={t('session.tryOut.what')}
        value={form.what}
        onChange={(what) => change({ what })}
        error={rest.wrong('what')}
      />
      <PeoplePicker
        course={course}
        label={t('session.tryOut.who')}
        meant="there"
        people={form.personIds ?? []}
        onChange={(personIds) => change({ personIds })}
      />
      <TextField
        label={t('session.tryOut.when')}
        optional
        value={form.when ?? ''}
        onChange={(when) => change({ when })}
      />
      {tryOutsMode(course) === 'formal' && (
        <DateField
          label={t('session.tryOut.due')}
          about="to come"
          asks="a whole day"
          value={form.due ?? ''}
          onChange={(due) => change({ due: due || undefined })}
          error={rest.wrong('due')}
        />
      )}
      <Disclosure title={t('session.tryOut.more')} level={4}>
        <TextField
          label={t('session.tryOut.obstacle')}
          optional
          value={form.obstacle ?? ''}
          onChange={(obstacle) => change({ obstacle })}
        />
        <TextField
          label={t('session.tryOut.planB')}
          optional
          value={form.planB ?? ''}
          onChange={(planB) => change({ planB })}
        />
      </Disclosure>
    </QuickForm>
  );
}
