import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { send } from '#web/app/api.ts';
import { countLostByLeaving } from '#web/app/offline/before-leaving.ts';
import { forgetLongAgo } from '#web/app/offline/from-older-kith.ts';
import { clearShelf } from '#web/app/offline/machine-storage.ts';
import { AskedLater } from '#web/ui/layout/asked-later.tsx';

/**
 * Signs out here, or everywhere, and clears this machine of what was read and typed on it. What is typed is sent first;
 * what cannot be sent is asked about. The question stands wherever the page puts `question`.
 */
export function useSignOut(where: 'here' | 'everywhere' = 'here') {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [lost, setLost] = useState(0);
  const leave = useMutation({
    mutationFn: () => send(where === 'here' ? 'sign-out' : 'sign-out-everywhere', {}),
    onSuccess: async () => {
      setLost(0);
      await clearShelf();
      forgetLongAgo();
      queries.clear();
      await navigate({ to: '/' });
    },
  });
  const ask = useMutation({
    mutationFn: countLostByLeaving,
    onSuccess: (count) => (count > 0 ? setLost(count) : leave.mutate()),
  });
  return {
    press: () => ask.mutate(),
    isPending: ask.isPending || leave.isPending,
    error: leave.error,
    question: (
      <AskedLater
        title={t('frame.signOutTitle')}
        says={t('frame.signOutSays', { count: lost })}
        go={t('frame.signOutGo')}
        isOpen={lost > 0}
        isPending={leave.isPending}
        sentence={leave.error ? t('entry.noLine') : undefined}
        onSure={() => leave.mutate()}
        onClose={() => setLost(0)}
      />
    ),
  };
}
