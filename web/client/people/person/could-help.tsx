import { useTranslation } from 'react-i18next';
import { personFields } from '#core/course/inventory/person.ts';
import { answersOf } from '#core/forms/answers-of.ts';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import type { PersonFieldsProps } from './props.ts';

const answers = answersOf(personFields, 'strength', 'answer');

/** Whether somebody could help with what I do to stay well, and with what. IPT protocol reference, 4.2 (INV.strength). */
export function CouldHelp({ fields, onField }: Pick<PersonFieldsProps, 'fields' | 'onField'>) {
  const { t } = useTranslation();
  const { strength } = fields;
  return (
    <>
      <RadioList
        label={t('client.person.couldHelp')}
        optional
        options={answers.map((value) => ({ value, label: t(`client.person.couldHelpIs.${value}`) }))}
        value={strength?.answer ?? null}
        onChange={(value) => {
          const answer = answers.find((one) => one === value);
          if (answer) onField('strength', { how: '', ...strength, answer });
        }}
      />
      {strength && strength.answer !== 'no' && (
        <TextField
          label={t('client.person.couldHelpHow')}
          optional
          value={strength.how}
          onChange={(how) => onField('strength', { ...strength, how })}
        />
      )}
    </>
  );
}
