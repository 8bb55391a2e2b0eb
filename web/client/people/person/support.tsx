import { useTranslation } from 'react-i18next';
import type { SupportType } from '#core/course/inventory/person.ts';
import { supportKinds } from '#core/course/inventory/prompts.ts';
import { asKnown } from '#web/app/spoken/known.ts';
import { levelOf, type Support, supportLevels, withLevel } from '#web/both/people/support.ts';
import { Select } from '#web/ui/fields/select.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';

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
  return (
    <fieldset>
      <legend>{label}</legend>
      <Stack gap="tight">
        {supportKinds.map((kind) => (
          <Select
            key={kind.id}
            label={asKnown(labelOf(kind))}
            optional
            options={supportLevels.map((level) => ({
              value: String(level),
              label: t(`client.person.level.${level}`),
            }))}
            value={levelOf(value, kind.id)}
            onChange={(level) => onChange(withLevel(value, kind.id, level))}
          />
        ))}
      </Stack>
    </fieldset>
  );
}
