import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useActForm } from '#web/app/forms/act-form.ts';
import { PeoplePicked } from '#web/therapist/course/forms/people-picker.tsx';
import { StepForm } from '#web/therapist/course/forms/quick-form.tsx';
import type { SessionHere } from '#web/therapist/course/session/view.ts';
import { standingLinkClass } from '#web/ui/buttons/text-link.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { TextField } from '#web/ui/fields/text.tsx';

const went = ['unsaid', 'well', 'badly', 'mixed'] as const;

/** one charged exchange that bears on the focus, and whether it went well. */
export function StepIncident({ here: { view, n }, onDone }: { here: SessionHere; onDone: () => void }) {
  const { t } = useTranslation();
  const { course } = view;
  const { form, change, ...rest } = useActForm(
    course.id,
    'chooseIncident',
    { session: n, what: '', people: [], went: 'unsaid' },
    String(n),
  );
  return (
    <>
      <StepForm {...rest} onDone={onDone} go={t('session.incident.go')}>
        <TextField
          label={t('session.incident.what')}
          hint={t('session.incident.hint')}
          value={form.what}
          onChange={(what) => change({ what })}
          error={rest.wrong('what')}
        />
        <PeoplePicked
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
      </StepForm>
      <p>
        <Link to="/courses/$course/work" params={{ course: course.id }} className={standingLinkClass}>
          {t('session.incident.work')}
        </Link>
      </p>
    </>
  );
}
