import { useTranslation } from 'react-i18next';
import type { Count } from '#core/lists/small-counts.ts';
import { PageNotReady } from '#web/app/frame/page-not-ready.tsx';
import css from '#web/service/service.module.css';
import { PrintButton } from '#web/ui/buttons/print.tsx';
import { Columns, Part, Stack } from '#web/ui/layout/layout.tsx';
import { PageHead } from '#web/ui/layout/page-head.tsx';
import { Empty } from '#web/ui/layout/states.tsx';
import { TitleOf } from '#web/ui/layout/tab-title.tsx';
import { DataTable } from '#web/ui/tables/table.tsx';
import { dayInWords } from '#web/ui/words/when.ts';
import { ByArea } from './by-area.tsx';
import { EffectSizes } from './effect-size.tsx';
import { Figure, useCountWords } from './figure.tsx';
import { type GroupName, groups, shares, useFigures } from './list.ts';

/** Figures that rest on first and last scores, and so on how many have them. */
const byScores = ['recovery', 'reliableImprovement', 'reliableRecovery', 'reliableDeterioration'] as const;
const isByScores = (name: string) => byScores.some((one) => one === name);

function Group({ name, counts }: { name: GroupName; counts: Record<string, Count> }) {
  const { t, i18n } = useTranslation();
  const words = useCountWords();
  const rows = Object.entries(counts).map(([id, count]) => ({ id, count }));
  return (
    <DataTable
      caption={t(`service.figures.group.${name}`)}
      narrow="stays"
      columns={[
        {
          key: 'what',
          title: t('service.figures.what'),
          // What a form of therapy calls an area itself stands in no catalogue.
          cell: (row) => {
            const known = `service.figures.${name}.${row.id}`;
            return i18n.exists(known) ? t(known) : row.id;
          },
        },
        {
          key: 'count',
          title: t('service.figures.courses'),
          align: 'number',
          cell: (row) => words(row.count),
        },
      ]}
      rows={rows}
      rowKey={(row) => row.id}
      empty={<p>{t('service.figures.groupEmpty', { group: t(`service.figures.group.${name}`) })}</p>}
    />
  );
}

/** Figures without names: each with its denominator, what is missing, and the definition it was computed by. */
export function Figures() {
  const { t, i18n } = useTranslation();
  const { data: figures, error } = useFigures();
  const words = useCountWords();
  if (!figures) return <PageNotReady error={error} title={t('service.figures.title')} />;
  return (
    <>
      <TitleOf words={t('service.figures.title')} />
      <PageHead
        title={t('service.figures.title')}
        lead={t('service.figures.lead', { day: dayInWords(figures.asOf, i18n.language) })}
        actions={<PrintButton />}
      />
      {figures.courses === 0 ? (
        <Empty title={t('service.figures.noCourses')}>{t('service.figures.noCoursesSays')}</Empty>
      ) : (
        <Stack gap="chapter">
          <p className={css.counts}>
            {t('service.figures.counts', {
              courses: words(figures.courses),
              finished: words(figures.finished),
              alarms: words(figures.openAlarms),
            })}
          </p>
          <Part title={t('service.figures.outcomes')}>
            <div className={css.figures}>
              {shares.map((name) => (
                <Figure
                  key={name}
                  name={name}
                  share={figures[name]}
                  complete={isByScores(name) ? figures.complete : undefined}
                />
              ))}
              <EffectSizes effectSize={figures.effectSize} />
            </div>
          </Part>
          <ByArea rows={figures.outcomesByArea} />
          <Part title={t('service.figures.groups')}>
            <p className={css.soft}>{t('service.figures.groupsSay')}</p>
            <Columns>
              {groups.map((name) => (
                <Group key={name} name={name} counts={figures[name]} />
              ))}
            </Columns>
          </Part>
        </Stack>
      )}
    </>
  );
}
