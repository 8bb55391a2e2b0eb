import { useTranslation } from 'react-i18next';
import { diaryOf } from '#core/course/trackers/kept.ts';
import type { KeptTracker } from '#core/course/trackers/state.ts';
import { type Trend, trendsOf } from '#core/trackers/trend.ts';
import { PictureWithTable } from '#web/pictures/frame/picture.tsx';
import { TrendDrawing } from '#web/pictures/week/trend.tsx';
import { DataTable } from '#web/ui/tables/table.tsx';
import { dateInWords } from '#web/ui/words/when.ts';
import { scoreSaid } from './said.ts';

/** One score week by week: where it came from and where it is, as a line and a table. No class is given, only the trend. */
function ScoreTrend({ trend: { rule, points, way, scale }, level }: { trend: Trend; level: 2 | 3 | 4 }) {
  const { t, i18n } = useTranslation();
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || way === null) return null;
  const said = (value: number) => scoreSaid(value, i18n.language);
  const title = t('trackers.desk.trendOf', { name: rule.name });
  return (
    <PictureWithTable
      title={title}
      level={level}
      words={t(`trackers.desk.${way}`, {
        name: rule.name,
        from: said(first.value),
        to: said(last.value),
        fromDays: first.days,
        toDays: last.days,
      })}
      drawing={<TrendDrawing points={points.map(({ from, value }) => ({ on: from, value }))} scale={scale} />}
      table={() => (
        <DataTable
          caption={title}
          captionIs="spoken"
          narrow="stays"
          rows={points}
          rowKey={({ from }) => from}
          columns={[
            {
              key: 'from',
              title: t('trackers.desk.from'),
              cell: ({ from }) => dateInWords(from, i18n.language),
            },
            { key: 'value', title: rule.name, align: 'number', cell: ({ value }) => said(value) },
            { key: 'days', title: t('trackers.desk.days'), align: 'number', cell: ({ days }) => days },
          ]}
        />
      )}
    />
  );
}

interface ScoreTrendsProps {
  kept: KeptTracker;
  today: string;
  level?: 2 | 3 | 4;
}

/** Each score of a tracker, week by week. */
export function ScoreTrends({ kept, today, level = 4 }: ScoreTrendsProps) {
  return trendsOf(kept.tracker, diaryOf(kept), today).map((trend) => (
    <ScoreTrend key={trend.rule.id} trend={trend} level={level} />
  ));
}
