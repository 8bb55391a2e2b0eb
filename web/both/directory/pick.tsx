import { useTranslation } from 'react-i18next';
import { Select } from '#web/ui/fields/select.tsx';

/** What can be picked: a name and how it is reached. */
export interface Pickable {
  id: string;
  name: string;
  reach: string;
}

interface PickProps {
  entries: readonly Pickable[];
  onPick: (entry: Pickable) => void;
}

/** Picks one of the directory instead of typing it; nothing where there is none that fits. */
export function PickFromDirectory({ entries, onPick }: PickProps) {
  const { t } = useTranslation();
  if (entries.length === 0) return null;
  return (
    <Select
      label={t('client.help.near.pick')}
      optional
      options={entries.map(({ id, name, reach }) => ({
        value: id,
        label: t('client.help.near.picked', { name, reach }),
      }))}
      value=""
      onChange={(id) => {
        const found = entries.find((one) => one.id === id);
        if (found) onPick(found);
      }}
    />
  );
}
