import { useMemo, useSyncExternalStore } from 'react';
import type { GroupView } from '#core/api-answers/groups.ts';
import type { RefusedError } from '#web/app/api.ts';
import { useSignedIn } from '#web/app/frame/signed-in.tsx';
import { groupKey, useGroup, usePlacesOnTheirWay } from '#web/app/group.ts';
import { useInstruments } from '#web/app/instruments.ts';
import { useNews } from '#web/app/news.ts';
import { listenUnsent, unsentActs } from '#web/app/offline/unsent.ts';
import type { UnsentAct } from '#web/app/offline/unsent-act.ts';
import { asItWillBe, thatWaits } from './as-it-will-be.ts';
import { todayOf } from './today.ts';

/** The group with what waits on this phone, and the day. */
export interface GroupNow {
  view: GroupView;
  today: string;
  /** Since when it is so, where there is no line; null where it is as the server says. */
  since: string | null;
  /** What was done to the group here and not sent yet; what was refused stands among it. */
  waiting: readonly UnsentAct[];
}

/** The group at this address as it stands for whoever leads it: what they recorded without a line counts. */
export function useGroupNow(id: string): { data: GroupNow | undefined; error: RefusedError | null } {
  const { data, error } = useGroup(id);
  const keys = useMemo(() => [groupKey(id)], [id]);
  useNews(`groups/${id}/events`, keys);
  const { service } = useSignedIn();
  const instruments = useInstruments();
  const waiting = useSyncExternalStore(listenUnsent, unsentActs).filter(({ course }) => course === id);
  const onTheirWay = usePlacesOnTheirWay(id);
  if (!data) return { data: undefined, error };
  return {
    data: {
      view: asItWillBe(data.answer, thatWaits(waiting, onTheirWay), instruments),
      today: todayOf(data, service.zone),
      since: data.since,
      waiting,
    },
    error: null,
  };
}
