import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { allMonths, figureIds } from '#core/programme/tally.ts';
import { figureNames } from '#core/programme/words.ts';
import { PictureWithTable } from '#web/pictures/frame/picture.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { Part } from '#web/ui/layout/layout.tsx';
import { DataTable } from '#web/ui/tables/table.tsx';
import { dateInWords } from '#web/ui/words/when.ts';
import { HeldMark, MonthDrawing, ShownMark } from './month-drawing.tsx';
import { FigureShown, useFigureInWords } from './number.tsx';
import own from './programme.module.css';
import type { FiguresRow } from './tables.tsx';

/** One figure of one row month by month: a picture, and the table that says the same. */
export function MonthByMonth({ rows, columns }: { rows: readonly FiguresRow[]; columns: readonly string[] }) {
  const { t, i18n } = useTranslation();
  const words = useFigureInWords();
  const [figure, setFigure] = useState<(typeof figureIds)[number]>('joined');
  const [chosen, setChosen] = useState('');
  const row = rows.find(({ id }) => id === chosen) ?? rows[0];
  if (!row) return null;
  const shownOf = row.figures[figure];
  const months = columns
    .filter((column) => column !== allMonths)
    .map((month) => ({ month, shown: shownOf[month] }));
  const held = months.filter(({ shown }) => shown?.state === 'held_back').length;
  const called = figureNames[figure].name.en;
  return (
    <Part title={t('service.programme.month.title')}>
      <div className={own.asked} data-print="never">
        <Select
          label={t('service.programme.month.figure')}
          options={figureIds.map((value) => ({ value, label: figureNames[value].name.en }))}
          value={figure}
          onChange={(value) => setFigure(figureIds.find((one) => one === value) ?? 'joined')}
        />
        <Select
          label={t('service.programme.month.row')}
          options={rows.map(({ id, name, depth }) => ({
            value: id,
            label: `${'\u2003'.repeat(depth)}${name}`,
          }))}
          value={row.id}
          onChange={setChosen}
        />
      </div>
      <PictureWithTable
        title={called}
        words={[
          t('service.programme.month.words', {
            figure: called,
            row: row.name,
            all: words(shownOf[allMonths]),
          }),
          held > 0 && t('service.programme.month.held', { count: held }),
        ]
          .filter(Boolean)
          .join(' ')}
        drawing={<MonthDrawing months={months} />}
        legend={[
          { mark: <ShownMark />, label: t('service.programme.month.shown') },
          ...(held > 0 ? [{ mark: <HeldMark />, label: t('service.programme.month.heldBack') }] : []),
        ]}
        table={() => (
          <DataTable
            caption={`${called}, ${row.name}`}
            narrow="stays"
            rows={months}
            rowKey={({ month }) => month}
            columns={[
              {
                key: 'month',
                title: t('service.programme.month.month'),
                cell: ({ month }) => dateInWords(month, i18n.language),
              },
              {
                key: 'number',
                title: t('service.programme.month.number'),
                align: 'number',
                cell: ({ shown }) => <FigureShown one={shown} />,
              },
            ]}
          />
        )}
      />
    </Part>
  );
}
