import { useTranslation } from 'react-i18next';
import type { FormOf } from '#core/course/book.ts';
import { sessionsAgreed } from '#core/course/contract/sessions-agreed.ts';
import { formFollowed } from '#core/course/protocol-followed/settings.ts';
import { bookedBeyond } from '#core/course/sessions/settle.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { keyOfForm, useFormsOffered } from '#web/app/forms-of-therapy.ts';
import { UnderWhom } from '#web/both/credentials/under-whom.tsx';
import { FormOfTherapy } from '#web/therapist/choosing/form-of-therapy.tsx';
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

function GoOnBy({ close }: { close: () => void }) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const start: FormOf<'changeForm'> = {
    protocol: { id: '', edition: '', preset: '' },
    sessions: sessionsAgreed(course),
    ...{ why: '', supervisor: '', despiteAge: '' },
  };
  const form = useActForm(course.id, 'changeForm', start);
  const { protocol, sessions, why, supervisor, despiteAge } = form.form;
  const chosen = useFormsOffered().find((one) => keyOfForm(one) === keyOfForm(protocol));
  const followed = formFollowed(course);
  return (
    <Form
      form={form}
      label={t('choosing.change.open')}
      go={t('choosing.change.go')}
      onDone={close}
      onLeave={close}
    >
      <p className={css.faint}>{t('choosing.change.says')}</p>
      <FormOfTherapy
        value={keyOfForm(protocol)}
        without={followed && keyOfForm(followed)}
        change={({ id, edition, defaultPreset, presets }) =>
          form.change({
            protocol: { id, edition, preset: defaultPreset },
            sessions: presets.find((one) => one.id === defaultPreset)?.sessions ?? sessions,
          })
        }
        error={form.wrong('protocol.id')}
      />
      {chosen && (
        <UnderWhom
          form={chosen}
          value={form.form.under ?? ''}
          onChange={(under) => form.change({ under: under || undefined })}
          error={form.wrong('under')}
        />
      )}
      <div className={shapes.fieldsBeside}>
        <Select
          label={t('choosing.change.preset')}
          options={(chosen?.presets ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          value={protocol.preset || undefined}
          onChange={(preset) =>
            form.change({
              protocol: { ...protocol, preset },
              sessions: chosen?.presets.find((one) => one.id === preset)?.sessions ?? sessions,
            })
          }
          error={form.wrong('protocol.preset')}
        />
        <NumberField
          label={t('choosing.change.sessions')}
          hint={t('choosing.change.sessionsHint')}
          minValue={1}
          value={sessions}
          onChange={(value) => form.change({ sessions: value })}
          error={form.wrong('sessions')}
        />
      </div>
      <TextArea
        label={t('choosing.change.why')}
        value={why}
        onChange={(typed) => form.change({ why: typed })}
        error={form.wrong('why')}
        rows={2}
      />
      {form.code === 'outside-ages' && (
        <TextArea
          label={t('choosing.change.despiteAge')}
          value={despiteAge ?? ''}
          onChange={(typed) => form.change({ despiteAge: typed })}
          rows={2}
        />
      )}
      <SettledByThis appointments={bookedBeyond(course, new Date().toISOString(), sessions)} />
      <TextField
        label={t('choosing.change.supervisor')}
        value={supervisor ?? ''}
        onChange={(typed) => form.change({ supervisor: typed })}
        optional
      />
    </Form>
  );
}

/** Which form was chosen and why, and every change to another one. */
export function FormsFollowed() {
  const { t } = useTranslation();
  const { day: said } = useDaysInWords();
  const { course } = useCourseView();
  const forms = useFormsOffered();
  const named = (id: string) => forms.find((one) => one.id === id)?.name ?? id;
  const { chosen, formChanges } = course.protocolFollowed;
  return (
    <Stack>
      <ul className={shapes.plainList}>
        {chosen.map(({ id, on, chosen: form, why, clinician, suggested }) => (
          <li key={id}>
            {t('choosing.chosen', { form: named(form.id), on: said(on), by: clinician })}{' '}
            {suggested.length > 0 && t('choosing.chosenAmong', { forms: suggested.map(named).join(', ') })}{' '}
            <bdi>{why}</bdi>
          </li>
        ))}
        {formChanges.map(({ id, on, from, to, session, sessions, why }) => (
          <li key={id}>
            {t('choosing.change.changedOn', {
              on: said(on),
              session,
              from: named(from.id),
              to: named(to.id),
              sessions,
            })}{' '}
            <bdi>{why}</bdi>
          </li>
        ))}
      </ul>
      <FormOnDemand act="changeForm" words={t('choosing.change.open')}>
        {(close) => <GoOnBy close={close} />}
      </FormOnDemand>
    </Stack>
  );
}
