import { useSyncExternalStore } from 'react';
import { Temporal } from 'temporal-polyfill';
import { useSignedIn } from '#web/app/frame/signed-in.tsx';

/** So many days a page may stand open without a line, and go on being noted in. */
const mostAhead = 31;

interface Here {
  /** The day as the service said it when the page was read. */
  today: string;
  /** Where the service is. */
  zone: string;
  /** The instant by this phone. */
  now: string;
  line: 'there' | 'none';
}

/**
 * The day to note: the service's, and without a line, when days have gone by since the page was read, that of this phone
 * where the service is. A phone whose clock is behind, or far ahead, is not believed.
 */
export function todayHere({ today, zone, now, line }: Here): string {
  if (line === 'there') return today;
  const here = Temporal.Instant.from(now).toZonedDateTimeISO(zone).toPlainDate();
  const ahead = Temporal.PlainDate.from(today).until(here, { largestUnit: 'day' }).days;
  return ahead > 0 && ahead <= mostAhead ? here.toString() : today;
}

function listen(changed: () => void): () => void {
  const heard = ['online', 'offline', 'visibilitychange', 'focus'] as const;
  for (const one of heard) window.addEventListener(one, changed);
  return () => {
    for (const one of heard) window.removeEventListener(one, changed);
  };
}

/** The day to note on this phone, also after days without a line. @param today as the service said it */
export function useTodayHere(today: string): string {
  const { service } = useSignedIn();
  return useSyncExternalStore(listen, () =>
    todayHere({
      today,
      zone: service.zone,
      now: new Date().toISOString(),
      line: navigator.onLine ? 'there' : 'none',
    }),
  );
}
