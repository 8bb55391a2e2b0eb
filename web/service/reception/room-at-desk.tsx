import { useTranslation } from 'react-i18next';
import { useRooms } from '#web/both/rooms/list.ts';
import { Select } from '#web/ui/fields/select.tsx';

interface RoomAtDeskProps {
  value: string;
  onChange: (room: string) => void;
  none: 'none' | 'same';
}

/** Where it is, of what the service lists; nothing is asked where it lists nothing. */
export function RoomAtDesk({ value, onChange, none }: RoomAtDeskProps) {
  const { t } = useTranslation();
  const { data } = useRooms();
  if (!data || data.rooms.length === 0) return null;
  return (
    <Select
      label={t('service.reception.room')}
      options={[
        { value: '', label: t(`service.reception.roomIs.${none}`) },
        ...data.rooms.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      value={value}
      onChange={onChange}
    />
  );
}
