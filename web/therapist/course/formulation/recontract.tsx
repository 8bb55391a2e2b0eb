import { useTranslation } from 'react-i18next';
import { sessionsAgreed } from '#core/course/contract/sessions-agreed.ts';
import { protocolFollowedBy } from '#core/course/protocol-followed/settings.ts';
import { useActForm } from '../../../act-form.ts';
import { Stack } from '../../../ui/layout.tsx';
import { NumberField } from '../../../ui/number-field.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useSaid } from '../../../use-said.ts';
import { useCourseHere } from '../course-frame.tsx';
import { FormHere } from './form-here.tsx';
import css from './formulation.module.css';
import { OpensForm } from './opens-form.tsx';

function AgreeNumber({ close }: { close: () => void }) {
  const { t } = useTranslation();
  const { course } = useCourseHere();
  const start = { sessions: sessionsAgreed(course), preset: '', aim: '', why: '', supervisor: '' };
  const form = useActForm(course.id, 'recontract', start);
  const { sessions, preset, aim, why, supervisor } = form.form;
  const presets = protocolFollowedBy(course)?.presets ?? [];
  return (
    <FormHere
      form={form}
      label={t('formulation.recontract.open')}
      go={t('formulation.recontract.go')}
      onDone={close}
      onLeave={close}
    >
      <div className={css.fields}>
        <NumberField
          label={t('formulation.recontract.sessions')}
          hint={t('formulation.recontract.sessionsHint')}
          minValue={1}
          value={sessions}
          onChange={(value) => form.change({ sessions: value })}
          error={form.wrong('sessions')}
        />
        <Select
          label={t('formulation.recontract.preset')}
          options={presets.map(({ id, name }) => ({ value: id, label: name }))}
          value={preset || undefined}
          onChange={(chosen) => form.change({ preset: chosen })}
        />
      </div>
      <div className={css.fields}>
        <TextArea
          label={t('formulation.recontract.aim')}
          value={aim}
          onChange={(typed) => form.change({ aim: typed })}
          error={form.wrong('aim')}
          rows={2}
        />
        <TextArea
          label={t('formulation.recontract.why')}
          value={why}
          onChange={(typed) => form.change({ why: typed })}
          error={form.wrong('why')}
          rows={2}
        />
      </div>
      <TextField
        label={t('formulation.recontract.supervisor')}
        value={supervisor ?? ''}
        onChange={(typed) => form.change({ supervisor: typed })}
        optional
      />
    </FormHere>
  );
}

/** How many sessions are agreed, and every time that was agreed anew, with its aim and reason. */
export function Recontract() {
  const { t } = useTranslation();
  const { day: said } = useSaid();
  const { course } = useCourseHere();
  return (
    <Stack>
      <p className={css.faint}>{t('formulation.recontract.now', { count: sessionsAgreed(course) })}</p>
      <ul className={css.plainList}>
        {course.protocolFollowed.recontracts.map(({ id, sessions, on, aim, why }) => (
          <li key={id}>
            {t('formulation.recontract.agreedOn', { count: sessions, on: said(on) })} <bdi>{aim}</bdi>{' '}
            <bdi>{why}</bdi>
          </li>
        ))}
      </ul>
      <OpensForm act="recontract" words={t('formulation.recontract.open')}>
        {(close) => <AgreeNumber close={close} />}
      </OpensForm>
    </Stack>
  );
}
