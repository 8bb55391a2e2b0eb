import { useTranslation } from 'react-i18next';
import { hasDied } from '#core/course/inventory/has-died.ts';
import { disclosures, frequencies, livings, roles, safeties } from '#core/course/inventory/person.ts';
import { DateField } from '#web/ui/fields/date.tsx';
import { ListEditor } from '#web/ui/fields/list-editor.tsx';
import { type Choice, RadioList } from '#web/ui/fields/radio-list.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { tones, useRings } from './choices.ts';
import { HardNow } from './hard-now.tsx';
import { MoreFields } from './more-fields.tsx';
import type { PersonFieldsProps } from './props.ts';
import { ThenAndNow } from './then-and-now.tsx';

/** What a client may say of one person; every field but the name can be left alone. */
export function PersonFieldsEdited({ fields, onField, wrong, more }: PersonFieldsProps) {
  const { t } = useTranslation();
  const { rings, ringOf } = useRings();
  const choices = <Value extends string>(from: readonly Value[], of: string): Choice[] =>
    from.map((value) => ({ value, label: t(`client.people.${of}.${value}`) }));
  const chosen = <Value extends string>(from: readonly Value[], value: string) =>
    from.find((one) => one === value);
  const inWords = (lines: readonly string[]) => {
    const filled = lines.filter((line) => line.trim() !== '' || line === lines.at(-1));
    return filled.length > 0 ? filled : undefined;
  };
  return (
    <Stack gap="section">
      <TextField
        label={t('client.people.name')}
        hint={t('client.people.nameHint')}
        value={fields.displayName ?? ''}
        onChange={(value) => onField('displayName', value)}
        error={wrong('displayName') ?? wrong('fields.displayName')}
      />
      <Select
        label={t('client.people.role')}
        optional
        options={choices(roles, 'roles')}
        value={fields.role}
        onChange={(value) => onField('role', chosen(roles, value))}
      />
      <RadioList
        label={t('client.people.close')}
        optional
        options={rings}
        value={fields.ring === undefined ? null : String(fields.ring)}
        onChange={(value) => onField('ring', ringOf(value))}
      />
      <RadioList
        label={t('client.people.disclosure')}
        optional
        options={choices(disclosures, 'disclosures')}
        value={fields.disclosure ?? null}
        onChange={(value) => onField('disclosure', chosen(disclosures, value))}
      />
      <Disclosure title={t('client.people.more')} open={more}>
        <Stack gap="section">
          <RadioList
            label={t('client.person.living')}
            optional
            options={livings.map((value) => ({ value, label: t(`client.person.livings.${value}`) }))}
            value={hasDied(fields) ? 'deceased' : (fields.living ?? null)}
            onChange={(value) => onField('living', chosen(livings, value))}
          />
          {(hasDied(fields) || fields.deathDate) && (
            <DateField
              label={t('client.person.died')}
              about="gone by"
              hint={t('client.person.diedHint')}
              optional
              value={fields.deathDate ?? ''}
              onChange={(date) => onField('deathDate', date || undefined)}
              error={wrong('deathDate') ?? wrong('fields.deathDate')}
            />
          )}
          <RadioList
            label={t('client.person.before')}
            optional
            options={rings}
            value={fields.ringBefore === undefined ? null : String(fields.ringBefore)}
            onChange={(value) => onField('ringBefore', ringOf(value))}
          />
          {!hasDied(fields) && (
            <RadioList
              label={t('client.people.wished')}
              optional
              options={rings}
              value={fields.ringWished === undefined ? null : String(fields.ringWished)}
              onChange={(value) => onField('ringWished', ringOf(value))}
            />
          )}
          <RadioList
            label={t('client.people.tone')}
            optional
            options={choices(tones, 'tones')}
            value={fields.tone ?? null}
            onChange={(value) => onField('tone', chosen(tones, value))}
          />
          {!hasDied(fields) && (
            <Select
              label={t('client.people.often')}
              optional
              options={choices(frequencies, 'frequencies')}
              value={fields.contactFrequency}
              onChange={(value) => onField('contactFrequency', chosen(frequencies, value))}
            />
          )}
          <ListEditor
            label={t('client.people.good')}
            optional
            order="free"
            addLabel={t('client.people.goodAdd')}
            lines={fields.satisfying ?? []}
            onChange={(lines) => onField('satisfying', inWords(lines))}
          />
          <ListEditor
            label={t('client.people.hard')}
            optional
            order="free"
            addLabel={t('client.people.hardAdd')}
            lines={fields.unsatisfying ?? []}
            onChange={(lines) => onField('unsatisfying', inWords(lines))}
          />
          {!hasDied(fields) && (
            <RadioList
              label={t('client.people.safety')}
              optional
              hint={t('client.people.safetyHint')}
              options={choices(safeties, 'safeties')}
              value={fields.safety ?? null}
              onChange={(value) => onField('safety', chosen(safeties, value))}
            />
          )}
        </Stack>
      </Disclosure>
      <ThenAndNow fields={fields} onField={onField} />
      {!hasDied(fields) && <HardNow fields={fields} onField={onField} wrong={wrong} />}
      <MoreFields fields={fields} onField={onField} />
    </Stack>
  );
}
