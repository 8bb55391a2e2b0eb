import { useTranslation } from 'react-i18next';
import type { SupervisionEntry } from '#core/group/supervised/state.ts';
import { useDaysInWords } from '#web/ui/words/use-when.ts';

interface EntriesSaidProps {
  entries: readonly SupervisionEntry[];
  className?: string | undefined;
}

/** What a supervision was about: each question with the advice, what is done about it, and what came of that. */
export function EntriesSaid({ entries, className }: EntriesSaidProps) {
  const { t } = useTranslation();
  const { day } = useDaysInWords();
  return entries.map(({ question, advice, action, done }, place) => (
    <div key={`${String(place)} ${question}`} className={className}>
      <p dir="auto">
        <strong>{question}</strong>
      </p>
      {advice && <p dir="auto">{t('group.supervised.advice', { advice })}</p>}
      {action && <p dir="auto">{t('group.supervised.action', { action })}</p>}
      {done && <p dir="auto">{t('group.supervised.done', { on: day(done.on), words: done.words })}</p>}
    </div>
  ));
}
