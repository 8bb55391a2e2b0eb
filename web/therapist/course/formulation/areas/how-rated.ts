import { useTranslation } from 'react-i18next';
import type { AreaRating } from '#core/course/focus/areas-rated-state.ts';
import { linkNames } from '#core/course/focus/areas-weighed.ts';

/** How much a dispute weighs on the client, each 0 to 10. S000-33 and S001-20 of the seeds. */
export const weights = ['distress', 'impairment'] as const;

/** The five links in words: 3 of 3 for each that was weighed. */
export function useLinks() {
  const { t } = useTranslation();
  return (rating: AreaRating) =>
    linkNames.flatMap((name) => {
      const level = rating[name];
      return level === undefined
        ? []
        : [t('formulation.areas.linkIs', { link: t(`formulation.areas.link.${name}`), level })];
    });
}

/** How much a dispute distresses and gets in the way, in words: 8 of 10 for each that was asked. */
export function useWeighs() {
  const { t } = useTranslation();
  return (rating: AreaRating) =>
    weights.flatMap((weight) => {
      const level = rating[weight];
      return level === undefined
        ? []
        : [t('formulation.areas.weighs.is', { weight: t(`formulation.areas.weighs.${weight}`), level })];
    });
}
