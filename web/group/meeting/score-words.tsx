import { useTranslation } from 'react-i18next';
import { Badge } from '#web/ui/words/badge.tsx';

/** A score, and how it has moved since the last time; fewer points are better. */
export function ScoreWords({ before, now }: { before: number | null; now: number | null }) {
  const { t } = useTranslation();
  if (now === null) return <>{t('group.score.notWhole')}</>;
  if (before === null) return <>{t('group.score.first', { now })}</>;
  const count = Math.abs(now - before);
  if (count === 0) return <>{t('group.score.same', { now })}</>;
  return (
    <Badge tone={now < before ? 'falling' : 'rising'}>
      {t(`group.score.${now < before ? 'down' : 'up'}`, { count, now, before })}
    </Badge>
  );
}
