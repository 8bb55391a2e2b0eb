import { useTranslation } from 'react-i18next';
import { DirectoryForPlace } from '#web/both/directory/for-place.tsx';
import { useDirectory } from '#web/both/directory/list.ts';
import { usePlaceCalled } from '#web/both/directory/place-called.ts';
import { useGroupHere } from '#web/group/frame.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';

/** Whom to reach where the group meets, beside who answers for it; nothing where the service keeps no directory. */
export function DirectoryOfGroup() {
  const { t } = useTranslation();
  const { view } = useGroupHere();
  const { data } = useDirectory();
  const placeCalled = usePlaceCalled();
  if (!data || data.entries.length === 0) return null;
  const place = view.group.forming.formed?.programmePlace ?? '';
  const said = placeCalled(place);
  return (
    <Disclosure title={said ? t('directory.here', { place: said }) : t('directory.hereAll')} level={2}>
      <DirectoryForPlace place={place} />
    </Disclosure>
  );
}
