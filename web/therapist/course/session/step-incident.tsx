import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useActForm } from '../../../act-form.ts';
import { RadioList } from '../../../ui/radio-list.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { standingLinkClass } from '../../../ui/text-link.tsx';
import { PeoplePicked } from './people-picked.tsx';
import type { SessionHere } from './session-here.ts';
import { StepForm } from './step-form.tsx';

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
