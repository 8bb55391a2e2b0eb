import { useTranslation } from 'react-i18next';
import { Select } from '#web/ui/fields/select.tsx';
import { useRooms } from './list.ts';

interface RoomFieldProps {
  value: string | undefined;
  onChange: (patch: { room: string }) => void;
  error?: string | undefined;
  /** What is said where none is chosen: that none is named, or that it stays where it is. */
  none?: 'none' | 'same';
}

/** Where it is, of what the service lists; nothing is asked where it lists nothing. */
export function RoomField({ value = '', onChange, error, none = 'none' }: RoomFieldProps) {
  const { t } = useTranslation();
  const { data } = useRooms();
  if (!data || data.rooms.length === 0) return null;
  const rooms = data.rooms.map(({ id, name, kind }) => ({
    value: id,
    label: t(`appointments.room.${kind}`, { name }),
  }));
  return (
    <Select
      label={t('appointments.room.label')}
      options={[{ value: '', label: t(`appointments.room.${none}`) }, ...rooms]}
      value={value}
      onChange={(room) => onChange({ room })}
      error={error}
    />
  );
}
