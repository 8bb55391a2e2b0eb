import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Help } from '#core/answers/service.ts';
import { helpIn } from '#core/help/numbers.ts';
import { see } from '#web/app/api.ts';
import { useInstallation } from '#web/app/installation.ts';

const storageKey = 'kith/help';

function stored(): Help | undefined {
  const text = localStorage.getItem(storageKey);
  return text === null ? undefined : (JSON.parse(text) as Help);
}

/** The help numbers: at once as they were kept on this phone, else as they ship; then as the service gives them now. */
export function useHelp(): Help {
  const { data: installation } = useInstallation();
  const { data } = useQuery<Help>({
    queryKey: ['help'],
    queryFn: () => see('help'),
    initialData: stored,
    initialDataUpdatedAt: 0,
    staleTime: 3_600_000,
  });
  useEffect(() => {
    if (data) localStorage.setItem(storageKey, JSON.stringify(data));
  }, [data]);
  const country = installation?.service?.country ?? '';
  return data ?? { country, lines: helpIn(country), note: '' };
}
