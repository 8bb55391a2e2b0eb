import { useTranslation } from 'react-i18next';
import { diaryOf } from '#core/course/trackers/kept.ts';
import type { KeptTracker } from '#core/course/trackers/state.ts';
import type { Tracker } from '#core/protocols/protocol/tracker.ts';
import { scoredWeeks } from '#core/trackers/weeks.ts';
import { PictureWithTable } from '#web/pictures/frame/picture.tsx';
import { TrendDrawing } from '#web/pictures/week/trend.tsx';
import { DataTable } from '#web/ui/tables/table.tsx';
import { dateInWords } from '#web/ui/words/when.ts';
import { scoreSaid } from './said.ts';

type Rule = Tracker['scores'][number];

interface ScoredAt {
  from: string;
  value: number;
  days: number;
}

/** Which way the scores went, in the word that the scale itself gives it; of no direction, only how far. */
function wayOf({ higherIs }: Rule, first: number, last: number): 'same' | 'better' | 'worse' | 'neither' {
  if (first === last) return 'same';
  if (higherIs === 'neither') return 'neither';
  return last > first === (higherIs === 'better') ? 'better' : 'worse';
}

/** One score week by week: where it came from and where it is, as a line and a table. No class is given, only the trend. */
function ScoreTrend({ rule, scores, level }: { rule: Rule; scores: readonly ScoredAt[]; level: 2 | 3 | 4 }) {
  const { t, i18n } = useTranslation();
  const [first, last] = [scores[0], scores.at(-1)];
  if (!first || !last || scores.length < 2) return null;
  const said = (value: number) => scoreSaid(value, i18n.language);
  const title = t('trackers.desk.trendOf', { name: rule.name });
  return (
    <PictureWithTable
      title={title}
      level={level}
      words={t(`trackers.desk.${wayOf(rule, first.value, last.value)}`, {
        name: rule.name,
        from: said(first.value),
        to: said(last.value),
      })}
      drawing={<TrendDrawing points={scores.map(({ from, value }) => ({ on: from, value }))} />}
      table={() => (
        <DataTable
          caption={title}
          captionIs="spoken"
          narrow="stays"
          rows={scores}
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

/** Each score of a tracker, week by week. */
export function ScoreTrends({ kept, level = 4 }: { kept: KeptTracker; level?: 2 | 3 | 4 }) {
  const weeks = scoredWeeks(kept.tracker, diaryOf(kept));
  return kept.tracker.scores.map((rule) => {
    const scores = weeks.flatMap(({ from, scores: found }) => {
      const score = found.find(({ id }) => id === rule.id);
      return score?.value == null ? [] : [{ from, value: score.value, days: score.days }];
    });
    return <ScoreTrend key={rule.id} rule={rule} scores={scores} level={level} />;
  });
}
