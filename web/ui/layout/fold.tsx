import { type ReactNode, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { Button } from '#web/ui/buttons/button.tsx';

/**
 * A list that stands open only so far, and whole once it is asked for or printed.
 * @param of `first` keeps its beginning, `last` its end
 * @param at `whole` where it stands open at first, as when an address leads to something inside
 * @returns what to show, and the button that turns it, where there is more
 */
export function useFold<One>(
  all: readonly One[],
  most: number,
  of: 'first' | 'last' = 'first',
  at: 'folded' | 'whole' = 'folded',
) {
  const { t } = useTranslation();
  const [whole, setWhole] = useState(at === 'whole');
  const onPaper = useOnPaper();
  const folds = all.length > most + 2;
  const part = of === 'first' ? all.slice(0, most) : all.slice(-most);
  const turn: ReactNode = folds && (
    <div data-print="never">
      <Button kind="quiet" size="small" aria-expanded={whole} onPress={() => setWhole(!whole)}>
        {whole ? t('ui.foldUp') : t('ui.unfold', { count: all.length })}
      </Button>
    </div>
  );
  return { shown: folds && !whole && !onPaper ? part : all, turn };
}

/** Whether the page is being printed just now. */
function useOnPaper(): boolean {
  const [onPaper, setOnPaper] = useState(false);
  useEffect(() => {
    const begin = () => flushSync(() => setOnPaper(true));
    const end = () => setOnPaper(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return onPaper;
}
