import { useTranslation } from 'react-i18next';
import type { ShareName } from '#core/lists/by-period/figures-of-period.ts';
import type { Count, Share } from '#core/lists/small-counts.ts';
import { intervalOf } from '#core/outcomes/wilson-interval.ts';
import css from '#web/service/service.module.css';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';

export function useCountWords() {
  const { t } = useTranslation();
  return (count: Count) =>
    typeof count === 'number'
      ? String(count)
      : t(count === 'few' ? 'service.figures.few' : 'service.figures.heldBack');
}

/** How many of the whole could not be known, where that can be told without naming anybody. */
function missingOf({ n, of }: Share): number | null {
  return typeof n === 'number' && typeof of === 'number' ? of - n : null;
}

/** What a figure is called: how courses turned out in the words of their signals. */
const called = {
  recovery: 'signals.recovery',
  reliableImprovement: 'signals.reliable_improvement',
  reliableRecovery: 'signals.reliable_recovery',
  reliableDeterioration: 'signals.reliable_deterioration',
  complete: 'service.figures.figure.complete',
  attended: 'service.figures.figure.attended',
  dropOut: 'service.figures.figure.dropOut',
} as const satisfies Record<ShareName, string>;

export function useFigureName() {
  const { t } = useTranslation();
  return (name: ShareName) => t(called[name]);
}

/** One figure: its share, what it is a share of, how sure it is, what is missing, and the definition behind it. */
export function Figure({ name, share, complete }: { name: ShareName; share: Share; complete?: Share }) {
  const { t } = useTranslation();
  const words = useCountWords();
  const title = useFigureName()(name);
  const { n, of, percent } = share;
  const interval = typeof n === 'number' && typeof of === 'number' ? intervalOf(n, of) : null;
  const missing = complete ? missingOf(complete) : null;
  return (
    <section className={css.figure} aria-label={title}>
      <h3>{title}</h3>
      <p className={css.percent}>
        {percent === null
          ? t(of === 0 ? 'service.figures.noneYet' : 'service.figures.notShown')
          : t('service.figures.percent', { percent })}
      </p>
      <p className={css.soft}>
        {of === 'not_shown'
          ? t('service.figures.wholeNotShown')
          : n === 'not_shown'
            ? t(`service.figures.outOf.${name}`, { of: words(of) })
            : t(`service.figures.of.${name}`, { n: words(n), of: words(of) })}
        {percent !== null &&
          interval &&
          ` ${t('service.figures.interval', { from: interval.from, to: interval.to })}`}
        {missing !== null && missing > 0 && ` ${t('service.figures.missing', { count: missing })}`}
      </p>
      <Disclosure title={t('service.figures.how', { figure: title })} level={4}>
        <p>{t(`service.figures.definition.${name}`)}</p>
        <p className={css.soft}>{t(`service.figures.source.${name}`)}</p>
      </Disclosure>
    </section>
  );
}
