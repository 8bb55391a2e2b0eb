import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { send } from '#web/app/api.ts';
import { countLostByLeaving, type LostByLeaving } from '#web/app/offline/before-leaving.ts';
import { forgetLongAgo } from '#web/app/offline/from-older-kith.ts';
import { clearShelf } from '#web/app/offline/machine-storage.ts';
import { AskOnceMore } from '#web/ui/layout/ask-once-more.tsx';
import { useListed } from '#web/ui/words/listed.ts';

const nothing: LostByLeaving = { meetings: 0, alarms: 0, others: 0, texts: 0 };
/** What weighs most is named first. */
const parts = ['alarms', 'meetings', 'others', 'texts'] as const;

/**
 * Signs out here, or everywhere, and clears this machine of what was read and typed on it. What is typed is sent first;
 * what cannot be sent is asked about. The question stands wherever the page puts `question`.
 */
export function useSignOut(where: 'here' | 'everywhere' = 'here') {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [lost, setLost] = useState<LostByLeaving>(nothing);
  const count = lost.meetings + lost.alarms + lost.others + lost.texts;
  const listed = useListed();
  const leave = useMutation({
    mutationFn: () => send(where === 'here' ? 'sign-out' : 'sign-out-everywhere', {}),
    onSuccess: async () => {
      setLost(nothing);
      await clearShelf();
      forgetLongAgo();
      queries.clear();
      await navigate({ to: '/' });
    },
  });
  const ask = useMutation({
    mutationFn: countLostByLeaving,
    onSuccess: (found) => (Object.values(found).some((one) => one > 0) ? setLost(found) : leave.mutate()),
  });
  return {
    press: () => ask.mutate(),
    isPending: ask.isPending || leave.isPending,
    error: leave.error,
    question: (
      <AskOnceMore
        title={t('frame.signOutTitle')}
        says={t('frame.signOutSays', {
          what: listed(
            parts.flatMap((part) =>
              lost[part] > 0 ? [t(`frame.signOutLost.${part}`, { count: lost[part] })] : [],
            ),
          ),
        })}
        go={t('frame.signOutGo')}
        isOpen={count > 0}
        isPending={leave.isPending}
        sentence={leave.error ? t('entry.noLine') : undefined}
        onSure={() => leave.mutate()}
        onClose={() => setLost(nothing)}
      />
    ),
  };
}
