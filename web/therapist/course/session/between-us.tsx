import { useTranslation } from 'react-i18next';
import { relationshipKinds } from '#core/course/session-room-facts.ts';
import { useActForm } from '../../../act-form.ts';
import { RadioList } from '../../../ui/radio-list.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { peopleChoices } from './names.ts';
import css from './session.module.css';
import type { SessionHere } from './session-here.ts';
import { StepForm } from './step-form.tsx';

const met = ['addressed', 'not_yet'] as const;

/** T-08: what happened between client and therapist, and how it was met; never an interpretation of it. */
export function BetweenUs({ here: { view, n } }: { here: SessionHere }) {
  const { t } = useTranslation();
  const { course } = view;
  const start = {
    session: n,
    kind: 'positive' as const,
    what: '',
    addressed: 'not_yet' as const,
    repair: '',
    parallelWith: '',
  };
  const { form, change, ...rest } = useActForm(course.id, 'noteRelationship', start, String(n));
  return (
    <>
      <ul className={css.lines}>
        {course.room.relationship
          .filter(({ session }) => session === n)
          .map(({ id, what, repair }) => (
            <li key={id} dir="auto">
              {[what, repair].filter(Boolean).join(' ')}
            </li>
          ))}
      </ul>
      <StepForm {...rest} go={t('session.record')}>
        <TextArea
          label={t('session.between.what')}
          rows={2}
          value={form.what}
          onChange={(what) => change({ what })}
          error={rest.wrong('what')}
        />
        <Select
          label={t('session.between.kind')}
          options={relationshipKinds.map((value) => ({ value, label: t(`session.between.is.${value}`) }))}
          value={form.kind}
          onChange={(value) => change({ kind: relationshipKinds.find((one) => one === value) ?? 'positive' })}
        />
        {form.kind === 'parallel' && (
          <Select
            label={t('session.between.parallelWith')}
            optional
            options={peopleChoices(course)}
            value={form.parallelWith}
            onChange={(parallelWith) => change({ parallelWith })}
          />
        )}
        <RadioList
          label={t('session.between.met')}
          layout="inline"
          options={met.map((value) => ({ value, label: t(`session.between.${value}`) }))}
          value={form.addressed}
          onChange={(value) => change({ addressed: met.find((one) => one === value) ?? 'not_yet' })}
        />
        {form.addressed === 'addressed' && (
          <TextArea
            label={t('session.between.repair')}
            optional
            rows={2}
            value={form.repair ?? ''}
            onChange={(repair) => change({ repair })}
          />
        )}
      </StepForm>
    </>
  );
}
