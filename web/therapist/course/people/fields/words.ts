import { useTranslation } from 'react-i18next';
import { missingOf } from '#core/course/inventory/completeness.ts';
import { type FieldName, therapistsFields } from '#core/course/inventory/person.ts';
import type { InventoryPerson } from '#core/course/inventory/state.ts';

const withHint: readonly FieldName[] = [
  'displayName',
  'reciprocity',
  'linkToMood',
  'disclosure',
  'recentChanges',
];

/** The words of a field: its name, what to write, who does not see it, and whether the review waits for it. */
export function useFieldWords(person: InventoryPerson) {
  const { t } = useTranslation();
  return (name: FieldName) => {
    const isPrivate = therapistsFields.some((field) => field === name);
    const hint = [
      withHint.includes(name) && t(`people.fields.hint.${name}`),
      missingOf(person).includes(name) && t('people.fields.stillAsked'),
    ];
    return {
      label: t(`people.field.${name}`),
      hint: hint.filter(Boolean).join(' ') || undefined,
      privacy: isPrivate
        ? t('people.onlyClinicians')
        : name === 'safety'
          ? t('people.fields.safetyPrivacy')
          : undefined,
    };
  };
}
