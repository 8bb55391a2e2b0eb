import { useTranslation } from 'react-i18next';
import { Badge } from '#web/ui/words/badge.tsx';
import { useDaysInWords } from '#web/ui/words/use-when.ts';

/** By which day something that was agreed is done, and whether that day is over. */
export function DueBy({ due, today }: { due: string; today: string }) {
  const { t } = useTranslation();
  const { day } = useDaysInWords();
  if (due === '') return <span>{t('group.supervised.noDay')}</span>;
  if (due < today) return <Badge tone="warn">{t('group.supervised.late', { on: day(due) })}</Badge>;
  return <span>{t('group.supervised.by', { on: day(due) })}</span>;
}
