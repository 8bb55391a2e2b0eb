import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { usePairs } from '#web/app/colleagues.ts';
import { useCredentials } from '#web/app/credentials.ts';
import { Select } from '#web/ui/fields/select.tsx';

interface ColleagueUnderWhomProps {
  /** The colleague who is to lead, or to take over; empty while nobody is chosen. */
  person: string;
  value: string | undefined;
  onChange: (supervisor: string | undefined) => void;
  error?: string | undefined;
}

/** Under whom a colleague does it in training, where the service keeps who holds what and somebody supervises them. */
export function ColleagueUnderWhom({ person, value, onChange, error }: ColleagueUnderWhomProps) {
  const { t } = useTranslation();
  const { data: kept } = useCredentials();
  const { data } = usePairs();
  const theirs = (data?.pairs ?? []).filter(({ therapist }) => therapist.person === person);
  // Whoever was chosen for another colleague is not sent along with this one.
  const isStale =
    data !== undefined && value !== undefined && !theirs.some((one) => one.supervisor.person === value);
  useEffect(() => {
    if (isStale) onChange(undefined);
  });
  if (kept?.state !== 'kept' || person === '' || theirs.length === 0) return null;
  return (
    <Select
      label={t('trainee.colleague')}
      hint={t('trainee.colleagueHint')}
      optional
      options={[
        { value: 'nobody', label: t('trainee.nobodyNamed') },
        ...theirs.map(({ supervisor }) => ({ value: supervisor.person, label: supervisor.name })),
      ]}
      value={value ?? 'nobody'}
      onChange={(chosen) => onChange(chosen === 'nobody' ? undefined : chosen)}
      error={error}
    />
  );
}
