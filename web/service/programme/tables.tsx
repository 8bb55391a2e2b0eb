import { useTranslation } from 'react-i18next';
import type { ProgrammeFigures } from '#core/api-answers/programme.ts';
import { allMonths, type FigureId } from '#core/programme/tally.ts';
import { figureNames } from '#core/programme/words.ts';
import { Part } from '#web/ui/layout/layout.tsx';
import { DataTable } from '#web/ui/tables/table.tsx';
import { FigureShown } from './number.tsx';
import own from './programme.module.css';

/** Which figures stand beside one another. */
const parts = {
  attendance: ['groups_met', 'meetings', 'joined', 'attended'],
  endings: ['finished', 'dropped_out', 'referred'],
  outcomes: ['measured', 'recovery', 'reliable_improvement', 'reliable_deterioration'],
} as const satisfies Record<string, readonly FigureId[]>;

/** A row of the figures, with how deep its place lies. */
export interface FiguresRow {
  id: string;
  name: string;
  depth: number;
  figures: ProgrammeFigures['table']['rows'][number]['figures'];
}

/** The figures of the whole time, a row for each place or facilitator: attendance, ends and outcomes in a table each. */
export function FiguresTables({ rows, by }: { rows: readonly FiguresRow[]; by: ProgrammeFigures['by'] }) {
  const { t } = useTranslation();
  return (['attendance', 'endings', 'outcomes'] as const).map((part) => (
    <Part key={part} title={t(`service.programme.part.${part}`)}>
      <DataTable<FiguresRow>
        caption={t(by === 'place' ? 'service.programme.withAll' : 'service.programme.wholly')}
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'row',
            title: t(`service.programme.row.${by}`),
            cell: ({ name, depth }) => (
              <span className={own.deep} style={{ '--depth': depth } as React.CSSProperties}>
                <bdi>{name}</bdi>
              </span>
            ),
          },
          ...parts[part].map((figure) => ({
            key: figure,
            title: figureNames[figure].name.en,
            align: 'number' as const,
            cell: ({ figures }: FiguresRow) => <FigureShown one={figures[figure][allMonths]} />,
          })),
        ]}
      />
    </Part>
  ));
}
