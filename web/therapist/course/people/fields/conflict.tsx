import { useTranslation } from 'react-i18next';
import type { PersonFields } from '#core/course/inventory/person.ts';
import { personFields } from '#core/course/inventory/person.ts';
import type { InventoryPerson } from '#core/course/inventory/state.ts';
import { answersOf } from '#core/forms/answers-of.ts';
import { useChoices } from '#web/therapist/course/forms/choices.ts';
import { ListEditor } from '#web/ui/fields/list-editor.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { Rating } from '#web/ui/fields/rating.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { FieldFrame } from './frame.tsx';
import { usePersonField } from './use-field.ts';
import { useFieldWords } from './words.ts';

type Conflict = NonNullable<PersonFields['conflict']>;
const kinds = answersOf(personFields, 'conflict', 'kind');
const empty: Conflict = { kind: 'unknown', words: '', topics: [], lastEpisode: '' };

/** Conflict now: how strong, open or covered, about what, and the last time. */
export function ConflictField({ person }: { person: InventoryPerson }) {
  const field = usePersonField(person, 'conflict');
  const { t } = useTranslation();
  const choices = useChoices();
  const asked = useFieldWords(person)('conflict');
  const now = field.value ?? empty;
  return (
    <FieldFrame field={field} name="conflict">
      <Rating
        {...asked}
        value={now.level}
        onChange={(level) => field.choose({ ...now, level })}
        lowWord={t('people.fields.conflictLow')}
        highWord={t('people.fields.conflictHigh')}
        error={field.error}
      />
      <RadioList
        label={t('people.fields.conflictHow')}
        layout="inline"
        options={choices('people.fields.conflictKind', kinds)}
        value={field.value ? now.kind : null}
        onChange={(chosen) =>
          field.choose({ ...now, kind: kinds.find((kind) => kind === chosen) ?? 'unknown' })
        }
      />
      <ListEditor
        label={t('people.fields.conflictTopics')}
        lines={now.topics}
        onChange={(topics) => field.put({ ...now, topics })}
        addLabel={t('people.fields.addTopic')}
        order="free"
        optional
      />
      <TextArea
        label={t('people.fields.lastEpisode')}
        optional
        rows={2}
        value={now.lastEpisode}
        onChange={(lastEpisode) => field.put({ ...now, lastEpisode })}
      />
      <TextArea
        label={t('people.fields.conflictWords')}
        optional
        rows={2}
        value={now.words}
        onChange={(words) => field.put({ ...now, words })}
      />
    </FieldFrame>
  );
}
