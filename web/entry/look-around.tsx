import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { send } from '../api.ts';
import { Button } from '../ui/button.tsx';
import { Stack } from '../ui/layout.tsx';
import { Refused } from '../ui/notice.tsx';
import { formSentence } from './form-error.ts';

/** For a visitor who only looks: a demo clinic beside this Kith. */
export function LookAround({ where }: { where: 'here' | undefined }) {
  const { t } = useTranslation();
  const look = useMutation({
    mutationFn: () => send<{ address: string }>('look-around', {}),
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
