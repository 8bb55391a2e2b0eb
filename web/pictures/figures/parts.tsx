import { useTranslation } from 'react-i18next';
import boxed from '#web/pictures/frame/boxed.module.css';
import { classes } from '#web/ui/look/classes.ts';
import { DataTable } from '#web/ui/tables/table.tsx';
import css from './figures.module.css';

/** One part of a figure: what it is called, and what was said of it, a line each. */
export interface FigurePart {
  name: string;
  said: readonly string[];
}

/** The words of a part as they stand in a drawing. */
export function PartWords({ name, said }: FigurePart) {
  const { t } = useTranslation();
  return (
    <>
      <span className={boxed.prompt}>{name}</span>
      {said.length === 0 && <span className={boxed.missing}>{t('pictures.figures.notYet')}</span>}
      {said.map((line) => (
        <span key={line} className={classes(boxed.said, css.said)} dir="auto">
          {line}
        </span>
      ))}
    </>
  );
}

/** The same parts as a table, in their order. */
export function PartsTable({ caption, parts }: { caption: string; parts: readonly FigurePart[] }) {
  const { t } = useTranslation();
  return (
    <DataTable
      caption={caption}
      rows={parts.map((part, place) => ({ ...part, place }))}
      rowKey={({ place }) => String(place)}
      columns={[
        { key: 'part', title: t('pictures.figures.part'), cell: ({ name }) => name },
        {
          key: 'said',
          title: t('pictures.figures.said'),
          cell: ({ said }) =>
            said.length === 0
              ? t('pictures.figures.notYet')
              : said.map((line) => (
                  <bdi key={line} className={css.cellLine}>
                    {line}
                  </bdi>
                )),
        },
      ]}
    />
  );
}
