import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { DemoOpened } from '#core/api-answers/demo.ts';
import { send } from '#web/app/api.ts';
import { formSentence } from '#web/app/forms/sentences.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { Refused } from '#web/ui/words/notice.tsx';

/** For a visitor who only looks: a demo clinic beside this Kith. */
export function LookAround({ where }: { where: 'here' | undefined }) {
  const { t } = useTranslation();
  const look = useMutation({
    mutationFn: () => send<DemoOpened>('look-around', {}),
    onSuccess: ({ address }) => location.assign(address),
  });
  if (!where) return <p>{t('entry.begin.demo')}</p>;
  return (
    <Stack>
      <h2>{t('entry.begin.lookTitle')}</h2>
      <p>{t('entry.begin.look')}</p>
      <Refused sentence={formSentence(look.error, t('entry.noLine'))} />
      <div>
        <Button onPress={() => look.mutate()} isPending={look.isPending}>
          {t('entry.begin.lookGo')}
        </Button>
      </div>
    </Stack>
  );
}
