import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable } from '#web/ui/tables/table.tsx';
import css from './sheets.module.css';

/** A small titled part of a sheet. */
export function SheetPart({
  title,
  children,
  level = 4,
}: {
  title: string;
  children: ReactNode;
  level?: 3 | 4;
}) {
  const Heading = `h${level}` as const;
  return (
    <div className={css.part}>
      <Heading className={css.partTitle}>{title}</Heading>
      {children}
    </div>
  );
}

/** Short lines, or a word that there are none yet. */
export function Lines({ lines }: { lines: readonly string[] | undefined }) {
  const { t } = useTranslation();
  if (!lines || lines.length === 0) return <p className={css.none}>{t('pictures.notYet')}</p>;
  return (
    <ul className={css.list}>
      {lines.map((line) => (
        <li key={line} dir="auto">
          {line}
        </li>
      ))}
    </ul>
  );
}

/** Somebody's own words, or a word that they are not told yet. */
export function Words({ words }: { words: string | undefined }) {
  const { t } = useTranslation();
  return words ? (
    <p className={css.said} dir="auto">
      {words}
    </p>
  ) : (
    <p className={css.none}>{t('pictures.notYet')}</p>
  );
}

/** A number from 0 to 10 as a length. The number itself stands beside it in words. */
export function Length({ value, most = 10 }: { value: number; most?: number }) {
  return (
    <svg className={css.meter} viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden>
      <rect className={css.meterGround} width={100} height={6} />
      <rect className={css.meterFill} width={(100 * value) / most} height={6} />
    </svg>
  );
}

interface PartsTableProps {
  caption: string;
  rows: readonly { part: string; lines: readonly (string | undefined)[] }[];
}

/** A sheet as a table: each of its parts with what is said there. */
export function PartsTable({ caption, rows }: PartsTableProps) {
  const { t } = useTranslation();
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={({ part }) => part}
      columns={[
        { key: 'part', title: t('pictures.transition.part'), cell: ({ part }) => part },
        {
          key: 'lines',
          title: t('pictures.transition.said'),
          cell: ({ lines }) => <bdi>{lines.filter(Boolean).join('; ')}</bdi>,
        },
      ]}
    />
  );
}
