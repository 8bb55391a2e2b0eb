import { useTranslation } from 'react-i18next';
import type { Group } from '#core/group/group.ts';
import { Part } from '#web/ui/layout/layout.tsx';

/** What the group agreed of how it is together; nothing while it has not. */
export function AgreedRules({ rules: { agreed } }: Pick<Group, 'rules'>) {
  const { t } = useTranslation();
  if (!agreed) return null;
  return (
    <Part title={t('client.group.rules')}>
      <ol>
        {agreed.rules.map((rule) => (
          <li key={rule} dir="auto">
            {rule}
          </li>
        ))}
      </ol>
    </Part>
  );
}
