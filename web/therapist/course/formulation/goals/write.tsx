import { useTranslation } from 'react-i18next';
import type { FormOf } from '#core/course/book.ts';
import { primaryFocus } from '#core/course/focus/active.ts';
import type { Goal } from '#core/course/goals/state.ts';
import { goalShape } from '#core/course/goals/state.ts';
import { answersOf } from '#core/forms/answers-of.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { filledLines, oneOf } from '#web/app/forms/filled.ts';
import { useAreaWords } from '#web/both/areas/area-words.ts';
import { Form } from '#web/therapist/course/forms/form.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { ListEditor } from '#web/ui/fields/list-editor.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';

const types = answersOf(goalShape, 'type');

/** Sets a goal, or says one in better words. */
export function WriteGoal({ goal, close }: { goal: Goal | undefined; close: () => void }) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const areas = useAreaWords(course);
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
    <Form
      form={form}
      label={goal ? t('formulation.goals.rewordOf', { goal: goal.text }) : t('formulation.goals.set')}
      go={t('formulation.goals.save')}
      patch={() => ({ steps: filledLines(steps) })}
      onDone={close}
      onLeave={close}
      readNewer={(newer) => <p dir="auto">{String(newer)}</p>}
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
          {areas.ids.length > 0 && (
            <Select
              label={t('formulation.goals.area')}
              options={areas.options}
              value={linkedArea}
              onChange={(chosen) => form.change({ linkedArea: oneOf(areas.ids, chosen) })}
            />
          )}
        </Stack>
      </Disclosure>
    </Form>
  );
}
