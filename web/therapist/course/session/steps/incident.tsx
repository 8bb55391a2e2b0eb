import { useTranslation } from 'react-i18next';
import { useActForm } from '#web/app/forms/act-form.ts';
import { PeoplePicker } from '#web/therapist/course/forms/people-picker.tsx';
import { QuickForm } from '#web/therapist/course/forms/quick-form.tsx';
import { RoomLink } from '#web/therapist/course/room-link.tsx';
import type { SessionView } from '#web/therapist/course/session/view.ts';
import { useIncidentAsked } from '#web/therapist/course/work/areas/incident-asked.ts';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { TextField } from '#web/ui/fields/text.tsx';

const went = ['unsaid', 'well', 'badly', 'mixed'] as const;

/** one charged exchange that is relevant to the focus, and whether it went well. */
export function StepIncident({ session: { view, n }, onDone }: { session: SessionView; onDone: () => void }) {
  const { t } = useTranslation();
  const { course } = view;
  const asked = useIncidentAsked(course);
  const { form, change, ...rest } = useActForm(
    course.id,
    'chooseIncident',
    { session: n, what: '', people: [], went: 'unsaid' },
    String(n),
  );
  return (
    <>
      <QuickForm {...rest} onDone={onDone} go={t('session.incident.go')}>
        <TextField
          label={t('session.incident.what')}
          hint={asked}
          value={form.what}
          onChange={(what) => change({ what })}
          error={rest.wrong('what')}
        />
        <PeoplePicker
          course={course}
          label={t('session.people')}
          people={form.people ?? []}
          onChange={(people) => change({ people })}
        />
        <RadioList
          label={t('session.incident.went')}
          layout="inline"
          options={went.map((value) => ({ value, label: t(`session.incident.is.${value}`) }))}
          value={form.went ?? 'unsaid'}
          onChange={(value) => change({ went: went.find((one) => one === value) ?? 'unsaid' })}
        />
        {(form.went === 'well' || form.went === 'badly') && <p>{t(`session.incident.next.${form.went}`)}</p>}
      </QuickForm>
      <p>
        <RoomLink to="work">{t('session.incident.work')}</RoomLink>
      </p>
    </>
  );
}
