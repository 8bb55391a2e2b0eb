import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { LookLine, Looks, MoreLooks } from '#core/api-answers/courses.ts';
import { type RefusedError, see } from '#web/app/api.ts';

/** A course or a group, by its address below the API. */
export type LookedAt = `${'courses' | 'groups'}/${string}`;

/** Who looked at it, kind by kind: what was asked for so far, and how to ask for older ones of a kind. */
export function useLooks(at: LookedAt) {
  const [older, setOlder] = useState<Record<string, Looks>>({});
  const { data, error } = useQuery<Looks, RefusedError>({
    queryKey: ['looks', at],
    queryFn: () => see(`${at}/looks`),
  });
  const ask = useMutation<Looks, RefusedError, MoreLooks>({
    mutationFn: ({ of, before }) => see(`${at}/looks?${new URLSearchParams({ of, before })}`),
    onSuccess: ({ looks, more }, { of }) =>
      setOlder((so) => ({ ...so, [of]: { looks: [...(so[of]?.looks ?? []), ...looks], more } })),
  });
  const newest = (one: LookLine, other: LookLine) => other.at.localeCompare(one.at);
  return {
    looks: data && [...data.looks, ...Object.values(older).flatMap(({ looks }) => looks)].toSorted(newest),
    more: data?.more.flatMap((one) => older[one.of]?.more ?? [one]) ?? [],
    showMore: ask.mutate,
    error: error ?? ask.error,
  };
}
