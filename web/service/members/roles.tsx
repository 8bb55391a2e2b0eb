import { useTranslation } from 'react-i18next';
import type { Role } from '#core/roles.ts';
import { roles } from '#core/roles.ts';
import { CheckboxList } from '#web/ui/fields/checkbox.tsx';

interface RolesFieldProps {
  value: Role[];
  onChange: (held: Role[]) => void;
  /** Those that this person may give. */
  given?: readonly Role[];
  error?: string;
}

/** What somebody may do here, each with what it opens. */
export function RolesField({ value, onChange, given = roles, error }: RolesFieldProps) {
  const { t } = useTranslation();
  return (
    <CheckboxList
      label={t('service.members.roles')}
      options={given.map((role) => ({
        value: role,
        label: t(`service.members.role.${role}`),
        hint: t(`service.members.roleSays.${role}`),
      }))}
      value={value}
      onChange={(held) => onChange(roles.filter((role) => held.includes(role)))}
      error={error}
    />
  );
}
