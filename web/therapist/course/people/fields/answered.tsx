import { useTranslation } from 'react-i18next';
import type { PersonFields } from '#core/course/inventory/person.ts';
import { personFields } from '#core/course/inventory/person.ts';
import type { InventoryPerson } from '#core/course/inventory/state.ts';
import { answersOf } from '#core/forms/answers-of.ts';
import { useChoices } from '#web/therapist/course/forms/choices.ts';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { FieldFrame } from './frame.tsx';
import { usePersonField } from './use-field.ts';
import { useFieldWords } from './words.ts';

const answers = {
  knowsAboutProblem: answersOf(personFields, 'knowsAboutProblem', 'answer'),
  helpOffered: answersOf(personFields, 'helpOffered', 'answer'),
  helpAccepted: answersOf(personFields, 'helpAccepted', 'answer'),
  strength: answersOf(personFields, 'strength', 'answer'),
  onsetLinked: answersOf(personFields, 'onsetLinked', 'answer'),
} as const;
type AnsweredName = keyof typeof answers;

/** The key of the words beside the answer. */
const wordsKey = {
  knowsAboutProblem: 'response',
  helpOffered: 'note',
  helpAccepted: 'note',
  strength: 'how',
  onsetLinked: 'note',
} as const;

/** An answer from a short list, with a line of words once it is given. */
export function AnsweredField({ person, name }: { person: InventoryPerson; name: AnsweredName }) {
  const field = usePersonField(person, name);
  const { t } = useTranslation();
  const choices = useChoices();
  const asked = useFieldWords(person)(name);
  const now = (field.value ?? {}) as Record<string, string>;
  const key = wordsKey[name];
  const filled = (part: Record<string, string>) =>
    ({ [key]: '', ...now, ...part }) as unknown as PersonFields[AnsweredName];
  return (
    <FieldFrame field={field} name={name}>
      <RadioList
        {...asked}
        layout="inline"
        options={choices(`people.value.${name}`, answers[name])}
        value={now.answer ?? null}
        onChange={(answer) => field.choose(filled({ answer }))}
        error={field.error}
      />
      {now.answer && (
        <TextField
          label={t(`people.fields.words.${name}`)}
          optional
          value={now[key] ?? ''}
          onChange={(words) => field.put(filled({ [key]: words }))}
        />
      )}
    </FieldFrame>
  );
}
