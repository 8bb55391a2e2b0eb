import { useTranslation } from 'react-i18next';
import { useGroupForm } from '#web/app/forms/group-form.ts';
import { Form } from '#web/group/form.tsx';
import { useGroupHere } from '#web/group/frame.tsx';
import css from '#web/group/group.module.css';
import { Button } from '#web/ui/buttons/button.tsx';
import { CheckboxList } from '#web/ui/fields/checkbox.tsx';
import { DateField } from '#web/ui/fields/date.tsx';
import { NumberField } from '#web/ui/fields/number.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Row, Stack } from '#web/ui/layout/layout.tsx';

interface Entry {
  question: string;
  advice: string;
  action: string;
  due: string;
}
const blank: Entry = { question: '', advice: '', action: '', due: '' };
const most = 40;

interface EntryFieldsProps {
  entry: Entry;
  place: number;
  wrong: (field: keyof Entry) => string | undefined;
  onChange: (patch: Partial<Entry>) => void;
  onRemove: (() => void) | undefined;
}

function EntryFields({ entry, place, wrong, onChange, onRemove }: EntryFieldsProps) {
  const { t } = useTranslation();
  return (
    <fieldset className={css.several}>
      <legend>{t('group.supervised.entry', { place })}</legend>
      <Stack>
        <TextArea
          label={t('group.supervised.questionLabel')}
          hint={place === 1 ? t('group.supervised.questionHint') : undefined}
          rows={2}
          value={entry.question}
          onChange={(question) => onChange({ question })}
          error={wrong('question')}
        />
        <TextArea
          label={t('group.supervised.adviceLabel')}
          optional
          rows={2}
          value={entry.advice}
          onChange={(advice) => onChange({ advice })}
          error={wrong('advice')}
        />
        <TextArea
          label={t('group.supervised.actionLabel')}
          optional
          rows={2}
          value={entry.action}
          onChange={(action) => onChange({ action })}
          error={wrong('action')}
        />
        <DateField
          label={t('group.supervised.dueLabel')}
          optional
          asks="a whole day"
          value={entry.due}
          onChange={(due) => onChange({ due })}
          error={wrong('due')}
        />
        {onRemove && (
          <Row>
            <Button kind="quiet" onPress={onRemove}>
              {t('group.supervised.remove', { place })}
            </Button>
          </Row>
        )}
      </Stack>
    </fieldset>
  );
}

/** A supervision meeting: with whom, how long, and each question with its advice, what is done, and by when. IPT protocol reference, 8.3. */
export function HoldSupervision({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation();
  const { id, view } = useGroupHere();
  const { form, change, ...rest } = useGroupForm({
    group: id,
    name: 'holdSupervision',
    start: { with: view.facilitators.map(({ person }) => person), minutes: 60, entries: [blank] },
  });
  const put = (place: number, patch: Partial<Entry>) =>
    change((now) => ({
      entries: now.entries.map((one, at) => (at === place ? { ...one, ...patch } : one)),
    }));
  const numbered = form.entries.map((entry, at) => ({ entry, at }));
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
      {numbered.map(({ entry, at }) => (
        <EntryFields
          key={at}
          entry={entry}
          place={at + 1}
          wrong={(field) => rest.wrong(`entries.${String(at)}.${field}`)}
          onChange={(patch) => put(at, patch)}
          onRemove={
            form.entries.length > 1
              ? () => change({ entries: form.entries.filter((_, place) => place !== at) })
              : undefined
          }
        />
      ))}
      {form.entries.length < most && (
        <Row>
          <Button onPress={() => change({ entries: [...form.entries, blank] })}>
            {t('group.supervised.add')}
          </Button>
        </Row>
      )}
    </Form>
  );
}
