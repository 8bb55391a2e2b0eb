import { useTranslation } from 'react-i18next';
import type { Refused } from '../api.ts';
import { Notice } from '../ui/notice.tsx';
import { Loading } from '../ui/states.tsx';

/** A page whose words are still on their way, or were refused. */
export function NotHere({ error }: { error: Refused | null }) {
  const { t } = useTranslation();
  if (!error) return <Loading />;
  return <Notice kind="warn">{error.problem?.title ?? t('entry.noLine')}</Notice>;
}
