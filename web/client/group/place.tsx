import { useTranslation } from 'react-i18next';
import { useMyCourse } from '#web/client/my-course.tsx';
import { Place } from '#web/client/page/places.tsx';
import { useMeetingWords } from '#web/client/sessions/when-we-meet.ts';
import { groupOfMine, useMyGroup } from './my-group.ts';

function PlaceOfGroup() {
  const { t } = useTranslation();
  const { view, next } = useMyGroup();
  const meeting = useMeetingWords();
  const words = next
    ? t('client.group.next', { when: meeting(next) })
    : (view?.group.forming.formed?.place ?? '');
  return <Place to="/my/group" name={t('client.group.place')} words={words} />;
}

/** The way to my group, with its next meeting; only for whoever is in one. */
export function GroupPlace() {
  return groupOfMine(useMyCourse().course) === '' ? null : <PlaceOfGroup />;
}
