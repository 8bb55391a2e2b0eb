import { useTranslation } from 'react-i18next';
import { sessionsAgreed } from '#core/course/contract/sessions-agreed.ts';
import { lookedAtEvery } from '#core/course/contract/sessions-in-all.ts';
import { protocolFollowedBy } from '#core/course/protocol-followed/settings.ts';
import { bookedBeyond } from '#core/course/sessions/settle.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { SettledByThis } from '#web/therapist/course/appointments/settled.tsx';
import { Form } from '#web/therapist/course/forms/form.tsx';
import { FormOnDemand } from '#web/therapist/course/forms/form-on-demand.tsx';
import css from '#web/therapist/course/formulation/formulation.module.css';
import { useCourseView } from '#web/therapist/course/view.ts';
import { NumberField } from '#web/ui/fields/number.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { useDaysInWords } from '#web/ui/words/use-when.ts';

function AgreeNumber({ close }: { close: () => void }) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const start = { sessions: sessionsAgreed(course), preset: '', aim: '', why: '', supervisor: '' };
  const form = useActForm(course.id, 'recontract', start);
  const { sessions, preset, aim, why, supervisor } = form.form;
  const presets = protocolFollowedBy(course)?.presets ?? [];
  return (
    <Form
      form={form}
      label={t('formulation.recontract.open')}
      go={t('formulation.recontract.go')}
      onDone={close}
      onLeave={close}
    >
      <div className={shapes.fieldsBeside}>
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
      <div className={shapes.fieldsBeside}>
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
      <SettledByThis appointments={bookedBeyond(course, new Date().toISOString(), sessions)} />
      <TextField
        label={t('formulation.recontract.supervisor')}
        value={supervisor ?? ''}
        onChange={(typed) => form.change({ supervisor: typed })}
        optional
      />
    </Form>
  );
}

/** How many sessions are agreed, and every time that was agreed anew, with its aim and reason. */
export function Recontract() {
  const { t } = useTranslation();
  const { day: said } = useDaysInWords();
  const { course } = useCourseView();
  const every = lookedAtEvery(course);
  return (
    <Stack>
      <p className={css.faint}>
        {every
          ? t('formulation.recontract.noEnd', { count: every })
          : t('formulation.recontract.now', { count: sessionsAgreed(course) })}
      </p>
      <ul className={shapes.plainList}>
        {course.protocolFollowed.recontracts.map(({ id, sessions, on, aim, why }) => (
          <li key={id}>
            {t('formulation.recontract.agreedOn', { count: sessions, on: said(on) })} <bdi>{aim}</bdi>{' '}
            <bdi>{why}</bdi>
          </li>
        ))}
      </ul>
      {every === undefined && (
        <FormOnDemand act="recontract" words={t('formulation.recontract.open')}>
          {(close) => <AgreeNumber close={close} />}
        </FormOnDemand>
      )}
    </Stack>
  );
}
