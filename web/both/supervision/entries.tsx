import { useTranslation } from 'react-i18next';
import { Button } from '#web/ui/buttons/button.tsx';
import { DateField } from '#web/ui/fields/date.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Row, Stack } from '#web/ui/layout/layout.tsx';
import css from './entries.module.css';

/** A question of a supervision as it is typed. */
export interface EntryTyped {
  question: string;
  advice: string;
  action: string;
  due: string;
}
export const blankEntry: EntryTyped = { question: '', advice: '', action: '', due: '' };
const most = 40;

interface EntryFieldsProps {
  entry: EntryTyped;
  place: number;
  hint: string;
  wrong: (field: keyof EntryTyped) => string | undefined;
  onChange: (patch: Partial<EntryTyped>) => void;
  onRemove: (() => void) | undefined;
}

function EntryFields({ entry, place, hint, wrong, onChange, onRemove }: EntryFieldsProps) {
  const { t } = useTranslation();
  return (
    <fieldset className={css.several}>
      <legend>{t('group.supervised.entry', { place })}</legend>
      <Stack>
        <TextArea
          label={t('group.supervised.questionLabel')}
          hint={place === 1 ? hint : undefined}
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
          about="to come"
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

interface EntriesProps {
  entries: readonly EntryTyped[];
  /** What becomes of names, said once. */
  hint: string;
  wrong: (path: string) => string | undefined;
  onChange: (become: (now: readonly EntryTyped[]) => EntryTyped[]) => void;
}

/** The questions of a supervision, each with the advice, what is done about it, and by when. IPT protocol reference, 8.3. */
export function SupervisionEntries({ entries, hint, wrong, onChange }: EntriesProps) {
  const { t } = useTranslation();
  const numbered = entries.map((entry, at) => ({ entry, at }));
  return (
    <>
      {numbered.map(({ entry, at }) => (
        <EntryFields
          key={at}
          entry={entry}
          place={at + 1}
          hint={hint}
          wrong={(field) => wrong(`entries.${String(at)}.${field}`)}
          onChange={(patch) =>
            onChange((now) => now.map((one, place) => (place === at ? { ...one, ...patch } : one)))
          }
          onRemove={
            entries.length > 1 ? () => onChange((now) => now.filter((_, place) => place !== at)) : undefined
          }
        />
      ))}
      {entries.length < most && (
        <Row>
          <Button onPress={() => onChange((now) => [...now, blankEntry])}>{t('group.supervised.add')}</Button>
        </Row>
      )}
    </>
  );
}
