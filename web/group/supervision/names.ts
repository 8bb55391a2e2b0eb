import { useTranslation } from 'react-i18next';
import { useMembers } from '#web/app/colleagues.ts';
import { useSignedIn } from '#web/app/frame/signed-in.tsx';
import { useGroupHere } from '#web/group/frame.tsx';

/** What those who work here are called; without a line at least those who lead the group, and oneself. */
export function useNames(): (person: string) => string {
  const { t } = useTranslation();
  const { me } = useSignedIn();
  const { view } = useGroupHere();
  const members = useMembers().data?.members ?? [];
  const known = [...members, ...view.facilitators, { person: me.id, name: me.name }];
  return (person) => known.find((one) => one.person === person)?.name ?? t('group.observed.someone');
}
