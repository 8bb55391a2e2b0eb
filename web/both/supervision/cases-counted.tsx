import { useTranslation } from 'react-i18next';
import type { CasesCounted as Counted } from '#core/supervision/case-hours.ts';

/** What a line of a scheme asks for, with what is asked of each case where something is. */
export function useEachCase() {
  const { t } = useTranslation();
  return (called: string, byCase: Counted | undefined): string =>
    byCase ? t('group.practice.each', { what: called, ...byCase.each }) : called;
}

/** How many cases are short of the hours asked for each, and which hours count for none. @param told how many of them stand by themselves */
export function CasesCounted({ byCase, told = 0 }: { byCase: Counted; told?: number }) {
  const { t } = useTranslation();
  const { of, short } = byCase.cases;
  return (
    <>
      <p>
        {of === 0
          ? t('group.practice.noCases')
          : t('group.practice.short', { short, of, hours: byCase.each.hours })}
        {told > 0 && told < of && ` ${t('group.practice.casesNotTold', { count: of - told })}`}
      </p>
      {byCase.noCase > 0 && <p>{t('group.practice.noCase', { hours: byCase.noCase })}</p>}
      {byCase.otherCourses > 0 && <p>{t('group.practice.otherCourses', { hours: byCase.otherCourses })}</p>}
    </>
  );
}
