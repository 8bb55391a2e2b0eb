import { useTranslation } from 'react-i18next';
import type { CourseInLog } from '#core/supervision/portfolio.ts';
import css from '#web/service/service.module.css';
import type { Column } from '#web/ui/tables/columns.ts';
import { DataTable } from '#web/ui/tables/table.tsx';
import { useListed } from '#web/ui/words/listed.ts';
import { dateInWords } from '#web/ui/words/when.ts';

function useOutcomeWords() {
  const { t } = useTranslation();
  return ({ outcome }: CourseInLog): string => {
    if (!outcome) return t('service.portfolio.unknown');
    if (outcome.recovery) return t('signals.recovery');
    if (outcome.reliableImprovement) return t('signals.reliable_improvement');
    return t(outcome.reliableDeterioration ? 'signals.reliable_deterioration' : 'signals.no_signal');
  };
}

/** How many courses were worked on in which area, the most first. */
function byArea(courses: readonly CourseInLog[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { areaCalled } of courses) counts.set(areaCalled, (counts.get(areaCalled) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1]);
}

/** The log of courses: by month, form, area and phase. @param told whether how they came out and their phase are told */
export function CoursesGiven({
  courses,
  told,
}: {
  courses: readonly CourseInLog[];
  told: 'whole' | 'in_part';
}) {
  const { t, i18n } = useTranslation();
  const listed = useListed();
  const outcome = useOutcomeWords();
  if (courses.length === 0) return <p>{t('service.portfolio.noCourses')}</p>;
  const whole: Column<CourseInLog>[] = [
    {
      key: 'phase',
      title: t('service.portfolio.phase'),
      cell: ({ phase, state }) =>
        state === 'closed'
          ? t('service.portfolio.closed')
          : t(`course.phase.${phase}`, { defaultValue: phase }),
    },
    { key: 'outcome', title: t('service.portfolio.outcome'), cell: outcome },
  ];
  const columns: Column<CourseInLog>[] = [
    {
      key: 'began',
      title: t('service.portfolio.began'),
      cell: ({ month }) => dateInWords(month, i18n.language, 'short'),
    },
    {
      key: 'form',
      title: t('service.portfolio.form'),
      cell: ({ formCalled, given }) => (
        <>
          <bdi>{formCalled}</bdi>
          {given === 'in_group' && `, ${t('service.portfolio.inGroup')}`}
        </>
      ),
    },
    { key: 'area', title: t('service.portfolio.area'), cell: ({ areaCalled }) => <bdi>{areaCalled}</bdi> },
    {
      key: 'sessions',
      title: t('service.portfolio.sessions'),
      align: 'number',
      cell: ({ sessions }) => sessions,
    },
    {
      key: 'as',
      title: t('service.portfolio.asTitle'),
      cell: ({ as }) => t(`service.portfolio.as.${as}`),
    },
    ...(told === 'whole' ? whole : []),
  ];
  const areas = byArea(courses).map(([area, count]) =>
    t('service.portfolio.areaCount', { area: area || t('service.portfolio.noArea'), count }),
  );
  return (
    <>
      <p className={css.soft}>
        {t('service.portfolio.byArea')}: {listed(areas)}
      </p>
      <div className={css.people}>
        <DataTable
          caption={t('service.portfolio.count', { count: courses.length })}
          columns={columns}
          rows={courses.map((one, nth) => ({ ...one, nth }))}
          rowKey={({ nth }: CourseInLog & { nth?: number }) => String(nth)}
          narrow="runs"
        />
      </div>
    </>
  );
}
