import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type {
  ReferralList,
  ReferralSettings,
  ReferralSettingsShown,
  ReferralView,
} from '#core/api-answers/referrals/referrals.ts';
import { type RefusedError, see, send } from '#web/app/api.ts';
import { referralKey, referralsKey } from '#web/app/forms/referral-form.ts';
import type { WrittenWhole } from '#web/app/forms/save-whole.ts';
import { installationKey } from '#web/app/installation.ts';

const rulesKey = ['referral-rules'];

/** Referrals for who takes them. */
export const useReferrals = () =>
  useQuery<ReferralList, RefusedError>({ queryKey: referralsKey, queryFn: () => see('referrals') });

export const useReferral = (id: string) =>
  useQuery<ReferralView, RefusedError>({ queryKey: referralKey(id), queryFn: () => see(`referrals/${id}`) });

/** How the service takes referrals. */
export const useReferralRules = () =>
  useQuery<ReferralSettingsShown, RefusedError>({
    queryKey: rulesKey,
    queryFn: () => see('service/referrals'),
  });

/** Sets how they are taken; where somebody wrote it meanwhile it is read anew. */
export function useSaveRules() {
  const queries = useQueryClient();
  return useMutation<ReferralSettingsShown, RefusedError, WrittenWhole<ReferralSettings>>({
    mutationFn: (written) => send('service/referrals', written, 'PUT'),
    onError: ({ problem }) =>
      problem?.status === 409 ? queries.invalidateQueries({ queryKey: rulesKey }) : undefined,
    onSuccess: async (saved) => {
      queries.setQueryData(rulesKey, saved);
      await queries.invalidateQueries({ queryKey: installationKey });
    },
  });
}
