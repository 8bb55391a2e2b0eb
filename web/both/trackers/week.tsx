import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { diaryOf, targetsOn, trackerAsNoted } from '#core/course/trackers/kept.ts';
import type { KeptTracker } from '#core/course/trackers/state.ts';
import type { TrackerField } from '#core/protocols/protocol/tracker.ts';
import type { NotedFields } from '#core/trackers/note.ts';
import { type ScoredWeek, scoredWeeks, upTo } from '#core/trackers/weeks.ts';
import { Week } from '#web/pictures/week/week.tsx';
import { Button } from '#web/ui/buttons/button.tsx';
import { Row, Stack } from '#web/ui/layout/layout.tsx';
import { DataTable } from '#web/ui/tables/table.tsx';
import { dateInWords, dayInWords } from '#web/ui/words/when.ts';
import { noted, scoreSaid } from './said.ts';
import { amountsDrawn, daysShown, hitsOf, timesDrawn } from './week-drawn.ts';

interface Reads {
  kept: KeptTracker;
  /** Whose words it is told in. */
  as: 'client' | 'clinician';
}

/** What the scores of a week are, in a sentence each. */
function useScoresSaid({ kept: { tracker }, as }: Reads) {
  const { t, i18n } = useTranslation();
  return (week: ScoredWeek) =>
    week.scores.map(({ id, value, days, regularity }) => {
      const rule = tracker.scores.find((one) => one.id === id);
      const name = (as === 'client' && rule?.clientLabel) || rule?.name || id;
      if (value === null) return t('trackers.tooFew', { name });
      const said = scoreSaid(value, i18n.language);
      if (tracker.every === 'week') return t('trackers.scoreWeek', { name, value: said });
      if (!regularity) return t('trackers.score', { name, value: said, count: days });
      const { hits, qualifying } = regularity;
      return t('trackers.regularity', { name, value: said, hits, qualifying, count: days });
    });
}

interface TableRow {
  key: string;
  name: string;
  fields: NotedFields;
  /** The day of a note; none of what is aimed at and of the habit. */
  day?: string;
}

function WeekTable({ week, kept, as, caption }: Reads & { week: ScoredWeek; caption: string }) {
  const { t, i18n } = useTranslation();
  const { tracker } = kept;
  const targets = targetsOn(kept, week.to);
  const asFields = (values: Record<string, string | number | undefined>): NotedFields =>
    Object.fromEntries(
      Object.entries(values).flatMap(([id, value]) =>
        value === undefined ? [] : [[id, typeof value === 'string' ? { at: value } : value]],
      ),
    );
  const habits = Object.fromEntries(
    tracker.fields.map(({ id }) => [id, hitsOf(week, id)?.habitualAt ?? undefined]),
  );
  const rows: TableRow[] = [
    ...(Object.keys(targets).length > 0
      ? [{ key: 'target', name: t('trackers.target'), fields: asFields({ ...targets }) }]
      : []),
    ...daysShown(kept, week).map((day) => ({
      key: day,
      day,
      name: dayInWords(day, i18n.language),
      fields: week.days.find((one) => one.day === day)?.fields ?? {},
    })),
    ...(Object.values(habits).some(Boolean)
      ? [{ key: 'habit', name: t('trackers.habit'), fields: asFields(habits) }]
      : []),
  ];
  const cell = (field: TrackerField) => (row: TableRow) => {
    const said = noted(t, field, row.fields[field.id], i18n.language);
    const hits = row.day && said ? hitsOf(week, field.id)?.hits : undefined;
    if (!hits) return <bdi>{said}</bdi>;
    return `${said} · ${t(hits.includes(row.day ?? '') ? 'trackers.near' : 'trackers.far')}`;
  };
  return (
    <DataTable
      caption={caption}
      captionIs="spoken"
      narrow="stacks"
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        { key: 'day', title: t('trackers.day'), cell: ({ name }) => name },
        ...trackerAsNoted(kept).fields.map((field) => ({
          key: field.id,
          title: as === 'client' ? field.clientLabel : field.name,
          cell: cell(field),
        })),
      ]}
    />
  );
}

/** How many weeks of a weekly tracker are drawn beside one another. */
const weeksInOne = 8;

/**
 * What is drawn, the latest first: of a daily tracker the last seven days and then each week; of a weekly one some weeks
 * beside one another, each under its Monday.
 */
function pagesOf(kept: KeptTracker, today: string): ScoredWeek[] {
  const { tracker } = kept;
  const diary = diaryOf(kept);
  if (tracker.every === 'day')
    return [upTo(tracker, diary, today), ...scoredWeeks(tracker, diary).toReversed()];
  const pages = Math.ceil(diary.length / weeksInOne);
  return Array.from({ length: pages }, (_, page) => {
    const end = diary.length - page * weeksInOne;
    const days = diary.slice(Math.max(0, end - weeksInOne), end);
    const last = days.at(-1)?.day ?? today;
    return { ...upTo(tracker, diary, last), from: days[0]?.day ?? last, to: last, days };
  });
}

/** The weeks of a tracker, the latest first: each as a picture, its scores in words, and a table that says the same. */
export function TrackerWeeks({ kept, as, today, level = 3 }: Reads & { today: string; level?: 2 | 3 | 4 }) {
  const { t, i18n } = useTranslation();
  const [back, setBack] = useState(0);
  const scores = useScoresSaid({ kept, as });
  const { tracker } = kept;
  const diary = diaryOf(kept);
  const weeks = pagesOf(kept, today);
  const week = weeks[Math.min(back, weeks.length - 1)];
  if (!week || diary.length === 0) return <p>{t('trackers.none')}</p>;
  const span = {
    from: dateInWords(week.from, i18n.language),
    to: dateInWords(week.to, i18n.language),
  };
  const title = t(
    week === weeks[0] && tracker.every === 'day' ? 'trackers.lastDays' : 'trackers.weekFrom',
    span,
  );
  const targets = targetsOn(kept, week.to);
  const { fields } = trackerAsNoted(kept);
  const name = (field: TrackerField) => (as === 'client' ? field.clientLabel : field.name);
  return (
    <Stack>
      <Week
        title={title}
        level={level}
        words={scores(week).join(' ')}
        every={tracker.every}
        days={daysShown(kept, week)}
        times={timesDrawn(fields, week, targets, name)}
        amounts={amountsDrawn(fields, week, targets, name)}
        table={() => <WeekTable week={week} kept={kept} as={as} caption={title} />}
      />
      <Row>
        {back < weeks.length - 1 && (
          <Button size="small" onPress={() => setBack(back + 1)}>
            {t('trackers.weekBefore')}
          </Button>
        )}
        {back > 0 && (
          <Button size="small" onPress={() => setBack(back - 1)}>
            {t('trackers.weekAfter')}
          </Button>
        )}
      </Row>
    </Stack>
  );
}
