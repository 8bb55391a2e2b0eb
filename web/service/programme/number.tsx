import { useTranslation } from 'react-i18next';
import type { Shown } from '#core/programme/figures.ts';
import own from './programme.module.css';

/** A figure in words: its number, with its whole and share where it has one; what is held back is said to be. */
export function useFigureInWords(): (one: Shown | undefined) => string {
  const { t } = useTranslation();
  return (one) => {
    if (!one || one.state === 'held_back' || one.n === null) return t('service.programme.heldBack');
    if (one.of === null) return String(one.n);
    if (one.of === 0) return t('service.programme.nothing');
    return t('service.programme.cell', { n: one.n, of: one.of, percent: one.percent ?? 0 });
  };
}

/** A figure in a table. */
export function FigureShown({ one }: { one: Shown | undefined }) {
  const words = useFigureInWords()(one);
  const isPlain = one?.state === 'shown' && one.of !== 0;
  return isPlain ? words : <span className={own.held}>{words}</span>;
}
