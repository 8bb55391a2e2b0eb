import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Help } from '#core/api-answers/service.ts';
import { helpIn } from '#core/help/numbers.ts';
import { firstSeen } from '#web/app/frame/first-seen.ts';
import { useInstallation } from '#web/app/installation.ts';
import { stored } from '#web/app/offline/stored.ts';

const onThisPhone = stored<Help>('help');

/** The help numbers: at once as they were kept on this phone, else as they ship; then as the service gives them now. */
export function useHelp(): Help {
  const { data: installation } = useInstallation();
  const { data } = useQuery<Help>({
    queryKey: ['help'],
    queryFn: () => firstSeen('help'),
    initialData: onThisPhone.read,
    initialDataUpdatedAt: 0,
    staleTime: 3_600_000,
  });
  useEffect(() => {
    if (data) onThisPhone.write(data);
  }, [data]);
  const country = installation?.service?.country ?? '';
  return data ?? { country, lines: helpIn(country), note: '' };
}
