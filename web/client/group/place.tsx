import { useTranslation } from 'react-i18next';
import { Place } from '#web/client/page/places.tsx';
import { useMeetingWords } from '#web/client/sessions/when-we-meet.ts';
import { useMyGroup } from './my-group.ts';

/** The way to my group, with its next meeting, or to the one I am invited to. */
export function GroupPlace() {
  const { t } = useTranslation();
  const { view, next } = useMyGroup();
  const meeting = useMeetingWords();
  const { name = '', place = '' } = view?.group.forming.formed ?? {};
  if (view?.own?.state === 'invited')
    return <Place to="/my/group" name={t('client.home.group')} words={t('client.group.invited', { name })} />;
  const words = next ? t('client.group.next', { when: meeting(next) }) : place;
  return <Place to="/my/group" name={t('client.home.group')} words={words} />;
}
