import { useTranslation } from 'react-i18next';
import { shortNameOf } from '#core/instruments/instruments.ts';
import type { EffectSize as Found, ServiceFigures } from '#core/lists/figures.ts';
import { englandStart } from '#core/outcomes/england-start.ts';
import css from '#web/service/service.module.css';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { useCountWords } from './figure.tsx';

function OneMeasure({ measure, found }: { measure: keyof typeof englandStart; found: Found }) {
  const { t } = useTranslation();
  const words = useCountWords();
  const { of, first, last, effect } = found;
  const { sd, year } = englandStart[measure];
  const name = shortNameOf(measure);
  const title = t('service.figures.effect.title', { measure: name });
  return (
    <section className={css.figure} aria-label={title}>
      <h3>{title}</h3>
      <p className={css.percent}>
        {effect === null
          ? t(of === 0 ? 'service.figures.noneYet' : 'service.figures.notShown')
          : effect.toFixed(2)}
      </p>
      <p className={css.soft}>
        {effect === null
          ? t('service.figures.effect.few', { of: words(of) })
          : t('service.figures.effect.of', {
              of: words(of),
              first: first?.toFixed(1),
              last: last?.toFixed(1),
            })}
      </p>
      <Disclosure title={t('service.figures.how', { figure: title })} level={4}>
        <p>{t('service.figures.effect.definition', { sd, year })}</p>
        <p className={css.soft}>{t('service.figures.effect.source')}</p>
      </Disclosure>
    </section>
  );
}

/** How far finished courses moved on the two measures that England publishes a spread of first scores for. */
export function EffectSizes({ effectSize }: Pick<ServiceFigures, 'effectSize'>) {
  return (
    <>
      <OneMeasure measure="phq-9" found={effectSize['phq-9']} />
      <OneMeasure measure="gad-7" found={effectSize['gad-7']} />
    </>
  );
}
