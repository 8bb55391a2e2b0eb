import { useTranslation } from 'react-i18next';
import type { FormOf } from '#core/course/book/acts.ts';
import { primaryFocus } from '#core/course/focus/focus.ts';
import type { Goal } from '#core/course/goals/state.ts';
import { areas } from '#core/forms/fields.ts';
import { followed } from '#core/guide/followed.ts';
import { where } from '#core/guide/where.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { filledLines, oneOf } from '#web/therapist/course/forms/filled.ts';
import { FormHere } from '#web/therapist/course/forms/form.tsx';
import { useCourseHere } from '#web/therapist/course/view.ts';
import { ListEditor } from '#web/ui/fields/list-editor.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { Rating } from '#web/ui/fields/rating.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';

const types = ['symptom', 'interpersonal', 'support', 'role'] as const;

/** Sets a goal, or says one in better words. */
export function WriteGoal({ goal, close }: { goal: Goal | undefined; close: () => void }) {
  const { t } = useTranslation();
  const { course } = useCourseHere();
  const start = {
    text: goal?.text ?? '',
    type: goal?.type,
    linkedArea: goal ? goal.linkedArea : primaryFocus(course)?.area,
    measure: goal?.measure ?? '',
    steps: goal?.steps ?? [],
    ownerWords: goal?.ownerWords ?? '',
    ...(goal && { goal: goal.id, version: goal.version }),
  } as FormOf<'rewordGoal'>;
  const form = useActForm(course.id, goal ? 'rewordGoal' : 'setGoal', start, goal?.id);
  const { text, type, linkedArea, measure = '', steps = [] } = form.form;
  return (
    <FormHere
      form={form}
      label={goal ? t('formulation.goals.rewordOf', { goal: goal.text }) : t('formulation.goals.set')}
      go={t('formulation.goals.save')}
      patch={() => ({ steps: filledLines(steps) })}
      onDone={close}
      onLeave={close}
      newerSays={(newer) => <p dir="auto">{String(newer)}</p>}
    >
      <TextField
        label={t('formulation.goals.text')}
        hint={t('formulation.goals.textHint')}
        value={text}
        onChange={(typed) => form.change({ text: typed })}
        error={form.wrong('text')}
      />
      <RadioList
        label={t('formulation.goals.type')}
        layout="inline"
        options={types.map((value) => ({ value, label: t(`formulation.goals.types.${value}`) }))}
        value={type ?? null}
        onChange={(chosen) => form.change({ type: oneOf(types, chosen) })}
        error={form.wrong('type')}
      />
      <Disclosure title={t('formulation.goals.more')} level={4}>
        <Stack>
          <TextField
            label={t('formulation.goals.ownerWords')}
            hint={t('formulation.goals.ownerWordsHint')}
            value={form.form.ownerWords ?? ''}
            onChange={(ownerWords) => form.change({ ownerWords })}
            error={form.wrong('ownerWords')}
            optional
          />
          <TextField
            label={t('formulation.goals.measure')}
            value={measure}
            onChange={(typed) => form.change({ measure: typed })}
            optional
          />
          <ListEditor
            label={t('formulation.goals.steps')}
            addLabel={t('formulation.goals.addStep')}
            lines={steps}
            onChange={(lines) => form.change({ steps: lines })}
            optional
          />
          <Select
            label={t('formulation.goals.area')}
            options={areas.map((value) => ({ value, label: t(`course.area.${value}`) }))}
            value={linkedArea}
            onChange={(chosen) => form.change({ linkedArea: oneOf(areas, chosen) })}
          />
        </Stack>
      </Disclosure>
    </FormHere>
  );
}

const points = ['start', 'mid', 'end'] as const;

/** Rates how far a goal is reached, at the start, the middle, the end, or this session. */
export function RateGoal({ goal, close }: { goal: Goal; close: () => void }) {
  const { t } = useTranslation();
  const { course, today } = useCourseHere();
  const follows = followed(course);
  const session = follows ? where(course, follows, today).session : 1;
  const first = goal.ratings.length === 0 ? ('start' as const) : session;
  const start = { goal: goal.id, at: first, words: '' } as FormOf<'rateGoal'>;
  const form = useActForm(course.id, 'rateGoal', start, goal.id);
  const { at, rating, words = '' } = form.form;
  return (
    <FormHere
      form={form}
      label={t('formulation.goals.rateOf', { goal: goal.text })}
      go={t('formulation.goals.rateGo')}
      onDone={close}
      onLeave={close}
    >
      <RadioList
        label={t('formulation.goals.when')}
        layout="inline"
        options={[
          ...points.map((value) => ({ value: value as string, label: t(`formulation.goals.at.${value}`) })),
          { value: 'session', label: t('formulation.goals.atSession', { session }) },
        ]}
        value={typeof at === 'number' ? 'session' : at}
        onChange={(chosen) => form.change({ at: oneOf(points, chosen) ?? session })}
      />
      <Rating
        label={t('formulation.goals.howFar')}
        value={rating}
        onChange={(value) => form.change({ rating: value })}
        lowWord={t('formulation.goals.low')}
        highWord={t('formulation.goals.high')}
        error={form.wrong('rating')}
      />
      <TextField
        label={t('formulation.goals.words')}
        value={words}
        onChange={(typed) => form.change({ words: typed })}
        optional
      />
    </FormHere>
  );
}
