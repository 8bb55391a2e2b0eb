import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { installationKey } from '#web/app/installation.ts';
import { Button } from '#web/ui/buttons/button.tsx';

/** Leads to the sign-in without loading anything anew: what waits on this page alone is still there after it. */
export function SignInAgain() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const go = async () => {
    await queries.invalidateQueries({ queryKey: installationKey });
    await navigate({ to: '/sign-in' });
  };
  return <Button onPress={() => void go()}>{t('frame.signInAgain')}</Button>;
}
