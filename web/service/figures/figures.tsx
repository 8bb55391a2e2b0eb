import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { shareNames } from '#core/lists/by-period/figures-of-period.ts';
import { type GroupName, groupNames } from '#core/lists/figures.ts';
import type { Count } from '#core/lists/small-counts.ts';
import { addressOf } from '#web/app/api.ts';
import { PageNotReady } from '#web/app/frame/page-not-ready.tsx';
import css from '#web/service/service.module.css';
import { buttonClass } from '#web/ui/buttons/button.tsx';
import { PrintButton } from '#web/ui/buttons/print.tsx';
import { FoldedPart } from '#web/ui/layout/folded-part.tsx';
import { Columns, Part, Row, Stack } from '#web/ui/layout/layout.tsx';
import { PageHead } from '#web/ui/layout/page-head.tsx';
import { Empty } from '#web/ui/layout/states.tsx';
import { TitleOf } from '#web/ui/layout/tab-title.tsx';
import { DataTable } from '#web/ui/tables/table.tsx';
import { dayInWords } from '#web/ui/words/when.ts';
import { Apart, ApartFolded } from './apart.tsx';
import { BoardReport } from './board-report.tsx';
import { EffectSizes } from './effect-size.tsx';
import { Figure, useCountWords } from './figure.tsx';
import { useFigures } from './list.ts';
import { PeriodChoice, usePeriodWords } from './period.tsx';
import { Stopped } from './stopped.tsx';
import { WaitsPart } from './waits.tsx';

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
  const [period, setPeriod] = useState<string | null>(null);
  const { data: figures, error } = useFigures(period);
  const periodWords = usePeriodWords();
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
            {figures.period
              ? t('service.figures.period.counts', {
                  period: periodWords(figures.period),
                  begun: words(figures.begun),
                  finished: words(figures.finished),
                })
              : t('service.figures.counts', {
                  courses: words(figures.courses),
                  finished: words(figures.finished),
                  alarms: words(figures.openAlarms),
                })}
            {!figures.period &&
              figures.alarmsOfWhoDied !== 0 &&
              ` ${t('service.figures.alarmsOfWhoDied', { alarms: words(figures.alarmsOfWhoDied) })}`}
          </p>
          <PeriodChoice periods={figures.periods} period={period} onChoose={setPeriod} />
          <Part title={t('service.figures.outcomes')}>
            <div className={css.figures}>
              {shareNames.map((name) => (
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
          <Apart by="area" rows={figures.outcomesByArea} />
          <Stack>
            <ApartFolded by="form" rows={figures.outcomesByForm} />
            <ApartFolded by="place" rows={figures.outcomesByPlace} />
            <ApartFolded by="team" rows={figures.outcomesByTeam} />
            <Stopped rows={figures.stoppedAfter} />
            {!figures.period && <WaitsPart />}
            {!figures.period && (
              <FoldedPart
                id="spread"
                title={t('service.figures.groups')}
                says={t('service.figures.groupsHold')}
              >
                <p className={css.soft}>{t('service.figures.groupsSay')}</p>
                <Columns>
                  {groupNames.map((name) => (
                    <Group key={name} name={name} counts={figures[name] ?? {}} />
                  ))}
                </Columns>
              </FoldedPart>
            )}
            <BoardReport period={figures.period} />
            <FoldedPart
              id="file"
              title={t('service.figures.file.title')}
              says={t('service.figures.file.csvSays')}
            >
              <p>{t('service.figures.file.says')}</p>
              <Row>
                <a href={addressOf('service/csv')} download className={buttonClass({})}>
                  {t('service.figures.file.csv')}
                </a>
                <a href={addressOf('service/dictionary')} download className={buttonClass({})}>
                  {t('service.figures.file.dictionary')}
                </a>
              </Row>
            </FoldedPart>
          </Stack>
        </Stack>
      )}
    </>
  );
}
