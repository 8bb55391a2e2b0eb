import { useTranslation } from 'react-i18next';
import type { PersonFields, SupportType } from '#core/course/inventory/person.ts';
import { supportKinds } from '#core/course/inventory/prompts.ts';
import { Select } from '#web/ui/fields/select.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';

type Support = NonNullable<PersonFields['support']>;
const levels = ['0', '1', '2', '3'] as const;

/** Six kinds of support, each from not at all to very much; any can be left alone (IPT protocol reference, 4.3). */
export function PersonSupport({
  label,
  labelOf,
  value = [],
  onChange,
}: {
  label: string;
  labelOf: (kind: { id: SupportType; label: string }) => string;
  value: Support | undefined;
  onChange: (value: Support) => void;
}) {
  const { t } = useTranslation();
  const put = (type: SupportType, level: string) => {
    const before = value.find((one) => one.type === type);
    onChange([
      ...value.filter((one) => one.type !== type),
      { words: '', ...before, type, level: Number(level) },
    ]);
  };
  return (
    <fieldset>
      <legend>{label}</legend>
      <Stack gap="tight">
        {supportKinds.map((kind) => (
          <Select
            key={kind.id}
            label={labelOf(kind)}
            optional
            options={levels.map((level) => ({ value: level, label: t(`client.person.level.${level}`) }))}
            value={value.find(({ type }) => type === kind.id)?.level.toString()}
            onChange={(level) => put(kind.id, level)}
          />
        ))}
      </Stack>
    </fieldset>
  );
}
