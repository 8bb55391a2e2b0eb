import { useTranslation } from 'react-i18next';
import { isOf } from '#core/group/observed/of-meeting.ts';
import { useMembers } from '#web/app/colleagues.ts';
import { useSignedIn } from '#web/app/frame/signed-in.tsx';
import { useGroupHere } from '#web/group/frame.tsx';
import { Select } from '#web/ui/fields/select.tsx';

interface ChooseRaterProps {
  meeting: string;
  value: string;
  onChange: (person: string) => void;
  error: string | undefined;
}

/** The colleague who sat in: whoever may lead groups here, did not lead this meeting, and has not rated it themself. */
export function ChooseRater({ meeting, value, onChange, error }: ChooseRaterProps) {
  const { t } = useTranslation();
  const { me } = useSignedIn();
  const { view } = useGroupHere();
  const held = view.group.meetings.held.find(({ id }) => id === meeting);
  const rated = view.group.observed.ratings.filter(
    (one) => one.rater === undefined && isOf(held ?? { id: meeting, planned: '' }, one),
  );
  const not = [me.id, ...(held?.led ?? []), ...rated.map(({ by }) => by)];
  const colleagues = (useMembers().data?.members ?? []).filter(
    ({ person, state, roles }) =>
      state === 'active' &&
      !not.includes(person) &&
      roles.some((role) => role === 'facilitator' || role === 'therapist' || role === 'supervisor'),
  );
  return (
    <Select
      label={t('group.observed.whose')}
      options={colleagues.map(({ person, name }) => ({ value: person, label: name }))}
      value={value}
      onChange={onChange}
      error={error}
    />
  );
}
