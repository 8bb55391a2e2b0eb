import { useTranslation } from 'react-i18next';
import { useGroupForm } from '#web/app/forms/group-form.ts';
import { blankEntry, SupervisionEntries } from '#web/both/supervision/entries.tsx';
import { Form } from '#web/group/form.tsx';
import { useGroupHere } from '#web/group/frame.tsx';
import { CheckboxList } from '#web/ui/fields/checkbox.tsx';
import { NumberField } from '#web/ui/fields/number.tsx';

/** A supervision meeting: with whom, how long, and each question with its advice, what is done, and by when. IPT protocol reference, 8.3. */
export function HoldSupervision({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation();
  const { id, view } = useGroupHere();
  const { form, change, ...rest } = useGroupForm({
    group: id,
    name: 'holdSupervision',
    start: { with: view.facilitators.map(({ person }) => person), minutes: 60, entries: [blankEntry] },
  });
  return (
    <Form {...rest} submit={() => rest.submit()} onDone={onDone} go={t('group.supervised.go')}>
      <CheckboxList
        label={t('group.supervised.with')}
        options={view.facilitators.map(({ person, name }) => ({ value: person, label: name }))}
        value={form.with}
        onChange={(those) => change({ with: those })}
        error={rest.wrongIn('with')}
      />
      <NumberField
        label={t('group.supervised.minutes')}
        hint={t('group.supervised.minutesHint')}
        minValue={5}
        maxValue={480}
        value={form.minutes}
        onChange={(minutes) => change({ minutes })}
        error={rest.wrong('minutes')}
      />
      <SupervisionEntries
        entries={form.entries}
        hint={t('group.supervised.questionHint')}
        wrong={rest.wrong}
        onChange={(become) => change((now) => ({ entries: become(now.entries) }))}
      />
    </Form>
  );
}
