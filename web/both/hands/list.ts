import { useQuery } from '@tanstack/react-query';
import type { Hands, HandsOf } from '#core/api-answers/hands.ts';
import { type RefusedError, see } from '#web/app/api.ts';

export const handsKey = ['hands'];

const fiveMinutes = 300_000;

/** What is in one’s hands for colleagues; asked anew every five minutes, so that midnight shows. */
export const useHands = () =>
  useQuery<Hands, RefusedError>({
    queryKey: handsKey,
    queryFn: () => see('hands'),
    refetchInterval: fiveMinutes,
  });

/** The courses of somebody, for whoever may put them into other hands. @param whose `me`, or their id */
export const useHandsOf = (whose: string) =>
  useQuery<HandsOf, RefusedError>({ queryKey: [...handsKey, whose], queryFn: () => see(`hands/${whose}`) });
