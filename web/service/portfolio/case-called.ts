import { useTranslation } from 'react-i18next';
import type { CaseCalled } from '#core/api-answers/supervision.ts';
import { dateInWords } from '#web/ui/words/when.ts';

/** What a course is called where nobody is named: its form, what was worked on, and when it began. */
export function useCaseCalled() {
  const { t, i18n } = useTranslation();
  return ({ month, formCalled, areaCalled }: CaseCalled): string =>
    t('service.portfolio.caseCalled', {
      form: formCalled,
      area: areaCalled || t('service.portfolio.noArea'),
      began: month ? dateInWords(month, i18n.language, 'short') : '–',
    });
}
