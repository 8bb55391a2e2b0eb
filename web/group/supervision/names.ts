import { useTranslation } from 'react-i18next';
import { type MeetingRating, whoseIs } from '#core/group/observed/state.ts';
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

/** Whose a rating is, and as what; also who wrote it down, where that was somebody else. */
export function useRatedBy(): (rating: MeetingRating) => string {
  const { t } = useTranslation();
  const nameOf = useNames();
  return (rating) => {
    const { as, rater, by } = rating;
    const name = nameOf(whoseIs(rating));
    return rater === undefined
      ? t(`group.observed.${as}`, { name })
      : t('group.observed.fromPaper', { name, writer: nameOf(by) });
  };
}
