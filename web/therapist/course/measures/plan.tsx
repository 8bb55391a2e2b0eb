import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { occasions } from '#core/course/measures/state.ts';
import { instruments } from '#core/instruments/instruments.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { Form } from '#web/therapist/course/forms/form.tsx';
import { FormOnDemand } from '#web/therapist/course/forms/form-on-demand.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { CheckboxList } from '#web/ui/fields/checkbox.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { classes } from '#web/ui/look/classes.ts';
import shapes from '#web/ui/look/shapes.module.css';
import css from './measures.module.css';
import { PlannedMeasures } from './planned.tsx';

const scored = [...instruments.values()].filter(({ scoring }) => scoring.method !== 'none');

/** The numbers in a line such as “4, 8”. */
export const sessionsIn = (typed: string): number[] =>
  (typed.match(/\d+/g) ?? []).map(Number).filter((one) => one > 0);

function PlanForm({ close }: { close: () => void }) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const form = useActForm(course.id, 'planMeasures', { instrument: '', when: [], sessions: [], why: '' });
  const { instrument, when = [], sessions = [], why = '' } = form.form;
  const [typedSessions, setTypedSessions] = useState(sessions.join(', '));
  function choose(chosen: string) {
    const before = course.measures.planned.find((one) => one.instrument === chosen);
    setTypedSessions((before?.sessions ?? []).join(', '));
    form.change({
      instrument: chosen,
      when: before?.when ?? [],
      sessions: before?.sessions ?? [],
      why: before?.why ?? '',
    });
  }
  return (
    <Form
      form={form}
      label={t('measures.plan.open')}
      go={t('measures.plan.go')}
      onDone={close}
      onLeave={close}
    >
      <div className={shapes.fieldsBeside}>
        <Select
          label={t('measures.plan.instrument')}
          options={scored.map(({ id, shortName, construct }) => ({
            value: id,
            label: `${shortName}: ${construct}`,
          }))}
          value={instrument || undefined}
          onChange={choose}
          error={form.wrong('instrument')}
        />
        <TextField
          label={t('measures.plan.sessions')}
          hint={t('measures.plan.sessionsHint')}
          value={typedSessions}
          onChange={(typed) => {
            setTypedSessions(typed);
            form.change({ sessions: sessionsIn(typed) });
          }}
          optional
        />
      </div>
      <CheckboxList
        label={t('measures.plan.when')}
        layout="inline"
        options={occasions.map((value) => ({ value, label: t(`measures.plan.occasion.${value}`) }))}
        value={when}
        onChange={(chosen) => form.change({ when: occasions.filter((one) => chosen.includes(one)) })}
        hint={t('measures.plan.none')}
      />
      <TextField
        label={t('measures.plan.why')}
        value={why}
        onChange={(typed) => form.change({ why: typed })}
        optional
      />
    </Form>
  );
}

/** What the therapist asks beyond the protocol, and when. */
export function Plan() {
  const { t } = useTranslation();
  const { course } = useCourseView();
  return (
    <Stack>
      {course.measures.planned.length === 0 && (
        <p className={classes(shapes.remark, css.faint)}>{t('measures.plan.nothing')}</p>
      )}
      <PlannedMeasures />
      <FormOnDemand act="planMeasures" words={t('measures.plan.open')}>
        {(close) => <PlanForm close={close} />}
      </FormOnDemand>
    </Stack>
  );
}
