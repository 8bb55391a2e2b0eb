import { useTranslation } from 'react-i18next';
import type { FormOf } from '#core/course/book.ts';
import { sessionsInAll } from '#core/course/contract/sessions-in-all.ts';
import { focusAllowed } from '#core/course/focus/allowed.ts';
import { changeAgreements, changeReasons, type Focus } from '#core/course/focus/state.ts';
import { positionOf } from '#core/guide/course-clock.ts';
import { followed } from '#core/guide/followed.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { oneOf } from '#web/app/forms/filled.ts';
import { Form } from '#web/therapist/course/forms/form.tsx';
import css from '#web/therapist/course/formulation/formulation.module.css';
import { useCourseView } from '#web/therapist/course/view.ts';
import { NumberField } from '#web/ui/fields/number.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { FocusFields } from './fields.tsx';
import { withOpenRoles } from './open-roles.ts';

/** Changes a focus mid-course: another area or other people, with the reason on record. */
export function ChangeFocus({ focus, close }: { focus: Focus; close: () => void }) {
  const { t } = useTranslation();
  const { course, today } = useCourseView();
  const follows = followed(course);
  const session = follows ? positionOf(course, follows, today).session : 1;
  const start = {
    from: focus.id,
    to: {
      area: focus.area,
      people: focus.people,
      stage: focus.stage,
      oldRole: focus.oldRole,
      newRole: focus.newRole,
      scope: focus.scope,
      beside: focus.beside,
      why: '',
    },
    change: { reformulation: '', session },
  } as FormOf<'changeFocus'>;
  const form = useActForm(course.id, 'changeFocus', start, focus.id);
  const { to, change } = form.form;
  const put = (patch: Partial<typeof change>) => form.change({ change: { ...change, ...patch } });
  const isLate = change.session > focusAllowed(course).changeBy;
  const agreed = sessionsInAll(course);
  return (
    <Form
      form={form}
      label={t('formulation.focus.change')}
      go={t('formulation.focus.change')}
      patch={() => ({ to: withOpenRoles(to) })}
      onDone={close}
      onLeave={close}
    >
      <FocusFields
        form={to}
        rank={focus.rank}
        change={(patch) => form.change({ to: { ...to, ...patch } })}
        wrong={(path) => form.wrong(`to.${path}`)}
      />
      <RadioList
        label={t('formulation.focus.reason')}
        layout="inline"
        options={changeReasons.map((value) => ({
          value,
          label: t(`formulation.focus.changeReasons.${value}`),
        }))}
        value={change.reason ?? null}
        onChange={(chosen) => put({ reason: oneOf(changeReasons, chosen) })}
        error={form.wrong('change.reason')}
      />
      <TextArea
        label={t('formulation.focus.reformulation')}
        value={change.reformulation}
        onChange={(reformulation) => put({ reformulation })}
        error={form.wrong('change.reformulation')}
        rows={2}
      />
      <div className={shapes.fieldsBeside}>
        <RadioList
          label={t('formulation.focus.clientAgrees')}
          layout="inline"
          options={changeAgreements.map((value) => ({ value, label: t(`formulation.answer.${value}`) }))}
          value={change.clientAgrees ?? null}
          onChange={(chosen) => put({ clientAgrees: oneOf(changeAgreements, chosen) })}
          error={form.wrong('change.clientAgrees')}
        />
        <NumberField
          label={t('formulation.session')}
          minValue={1}
          value={change.session}
          onChange={(number) => put({ session: number })}
          error={form.wrong('change.session')}
        />
      </div>
      {agreed !== undefined && agreed > 0 && (
        <p className={css.meta}>
          {t('formulation.focus.left', { count: Math.max(0, agreed - change.session), of: agreed })}
        </p>
      )}
      {isLate && (
        <TextArea
          label={t('formulation.focus.late')}
          hint={t('formulation.focus.lateHint')}
          value={change.acknowledgedLate ?? ''}
          onChange={(acknowledgedLate) => put({ acknowledgedLate })}
          rows={2}
        />
      )}
    </Form>
  );
}
