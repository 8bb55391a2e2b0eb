import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { v7 as newId } from 'uuid';
import type { ReferralView } from '#core/api-answers/referrals/referrals.ts';
import type { ReferralActName } from '#core/referral/book.ts';
import { type RefusedError, send } from '#web/app/api.ts';
import { type SavedForm, useSavedForm } from './saved-form.ts';

export const referralsKey = ['referrals'];
export const referralKey = (id: string) => ['referral', id];

/** What became of a referral, on every page that shows any. */
export function useAfterReferral(): (view?: ReferralView) => Promise<void> {
  const queries = useQueryClient();
  return async (view) => {
    if (view) queries.setQueryData(referralKey(view.id), view);
    else await queries.invalidateQueries({ queryKey: ['referral'] });
    await queries.invalidateQueries({ queryKey: referralsKey });
    await queries.invalidateQueries({ queryKey: ['unanswered'] });
  };
}

/** Does an act; the same id until it is recorded, so that sent twice it is recorded once. */
export function useReferralAct(referral: string, name: ReferralActName) {
  const [id, setId] = useState(() => newId());
  const after = useAfterReferral();
  return useMutation<ReferralView, RefusedError, unknown>({
    mutationFn: (form) => send(`referrals/${referral}/acts/${name}`, { id, form }),
    onSuccess: async (view) => {
      setId(newId());
      await after(view);
    },
  });
}

interface FormOf<Typed> {
  referral: string;
  name: ReferralActName;
  /** Of which of several that are typed apart. */
  part?: string;
  start: Typed;
  formOf?: (typed: Typed) => unknown;
}

/** A form that does an act to a referral: kept while it is typed, sent once. */
export function useReferralForm<Typed>({
  referral,
  name,
  part,
  start,
  formOf = (typed) => typed,
}: FormOf<Typed>): SavedForm<Typed> {
  const call = useReferralAct(referral, name);
  return useSavedForm<Typed>({
    place: `referral/${referral}/${name}${part ? `/${part}` : ''}`,
    start,
    call,
    send: (typed) => call.mutateAsync(formOf(typed)),
  });
}
