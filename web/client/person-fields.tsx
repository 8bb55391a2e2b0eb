import { useTranslation } from 'react-i18next';
import type { FieldName, PersonFields } from '#core/course/inventory-person.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { Stack } from '../ui/layout.tsx';
import { ListEditor } from '../ui/list-editor.tsx';
import { type Choice, RadioList } from '../ui/radio-list.tsx';
import { Select } from '../ui/select.tsx';
import { TextField } from '../ui/text-field.tsx';
import { disclosures, frequencies, safeties, tieRoles, tones, useRings } from './person-words.ts';

interface PersonFieldsProps {
  fields: PersonFields;
  onField: <Name extends FieldName>(name: Name, value: PersonFields[Name] | undefined) => void;
  wrong: (path: string) => string | undefined;
  /** Whether what is more than a name, a place and who may know stands open. */
  more: 'at first' | 'on demand';
}

/** What a client may say of one person; every field but the name can be left alone. */
export function PersonFieldsEdited({ fields, onField, wrong, more }: PersonFieldsProps) {
  const { t } = useTranslation();
  const { rings, ringOf } = useRings();
  const choices = <Value extends string>(from: readonly Value[], of: string): Choice[] =>
    from.map((value) => ({ value, label: t(`clientPeople.${of}.${value}`) }));
  const chosen = <Value extends string>(from: readonly Value[], value: string) =>
    from.find((one) => one === value);
  const inWords = (lines: readonly string[]) => {
    const kept = lines.filter((line) => line.trim() !== '' || line === lines.at(-1));
    return kept.length > 0 ? kept : undefined;
  };
  return (
    <Stack gap="section">
      <TextField
        label={t('clientPeople.name')}
        hint={t('clientPeople.nameHint')}
        value={fields.displayName ?? ''}
        onChange={(value) => onField('displayName', value)}
        error={wrong('displayName') ?? wrong('fields.displayName')}
      />
      <Select
        label={t('clientPeople.role')}
        optional
        options={choices(tieRoles, 'roles')}
        value={fields.role}
        onChange={(value) => onField('role', chosen(tieRoles, value))}
      />
      <RadioList
        label={t('clientPeople.close')}
        optional
        options={rings}
        value={fields.ring === undefined ? null : String(fields.ring)}
        onChange={(value) => onField('ring', ringOf(value))}
      />
      <RadioList
        label={t('clientPeople.disclosure')}
        optional
        options={choices(disclosures, 'disclosures')}
        value={fields.disclosure ?? null}
        onChange={(value) => onField('disclosure', chosen(disclosures, value))}
      />
      <Disclosure title={t('clientPeople.more')} open={more}>
        <Stack gap="section">
          <RadioList
            label={t('clientPeople.wished')}
            optional
            options={rings}
            value={fields.ringWished === undefined ? null : String(fields.ringWished)}
            onChange={(value) => onField('ringWished', ringOf(value))}
          />
          <RadioList
            label={t('clientPeople.tone')}
            optional
            options={choices(tones, 'tones')}
            value={fields.tone ?? null}
            onChange={(value) => onField('tone', chosen(tones, value))}
          />
          <Select
            label={t('clientPeople.often')}
            optional
            options={choices(frequencies, 'frequencies')}
            value={fields.contactFrequency}
            onChange={(value) => onField('contactFrequency', chosen(frequencies, value))}
          />
          <ListEditor
            label={t('clientPeople.good')}
            optional
            order="free"
            addLabel={t('clientPeople.goodAdd')}
            lines={fields.satisfying ?? []}
            onChange={(lines) => onField('satisfying', inWords(lines))}
          />
          <ListEditor
            label={t('clientPeople.hard')}
            optional
            order="free"
            addLabel={t('clientPeople.hardAdd')}
            lines={fields.unsatisfying ?? []}
            onChange={(lines) => onField('unsatisfying', inWords(lines))}
          />
          <RadioList
            label={t('clientPeople.safety')}
            optional
            hint={t('clientPeople.safetyHint')}
            options={choices(safeties, 'safeties')}
            value={fields.safety ?? null}
            onChange={(value) => onField('safety', chosen(safeties, value))}
          />
        </Stack>
      </Disclosure>
    </Stack>
  );
}
