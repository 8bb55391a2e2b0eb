import { useTranslation } from 'react-i18next';
import { PictureWithTable } from '#web/pictures/frame/picture.tsx';
import { classes } from '#web/ui/look/classes.ts';
import { DataTable } from '#web/ui/tables/table.tsx';
import css from './figures.module.css';
import { type FigurePart, PartWords } from './parts.tsx';

export interface Rung extends FigurePart {
  /** Whether the work is here, has been here, or has not come so far. */
  where: 'below' | 'here' | 'above' | 'not_said';
}

export interface LadderProps {
  /** Lowest first. */
  rungs: readonly Rung[];
  title?: string;
  level?: 2 | 3 | 4;
}

/** A ladder of abilities, and the rung where the work is: one works there or just above it (IPT protocol reference, 7.12). */
export function Ladder({ rungs, title, level }: LadderProps) {
  const { t } = useTranslation();
  const called = title ?? t('pictures.figures.ladder.title');
  const here = rungs.find(({ where }) => where === 'here');
  const word = ({ where }: Rung) => (where === 'not_said' ? '' : t(`pictures.figures.ladder.${where}`));
  return (
    <PictureWithTable
      title={called}
      level={level}
      words={
        here
          ? t('pictures.figures.ladder.words', { here: here.name })
          : t('pictures.figures.ladder.wordsNone')
      }
      drawing={
        <ol className={css.ladder} reversed>
          {rungs.toReversed().map((rung) => (
            <li
              key={rung.name}
              className={classes(css.rung, rung.where === 'here' && css.here)}
              aria-current={rung.where === 'here' ? 'step' : undefined}
            >
              <div className={css.rungName}>{rung.said.length > 0 ? <PartWords {...rung} /> : rung.name}</div>
              {rung.where === 'here' && <span className={css.hereWord}>{word(rung)}</span>}
            </li>
          ))}
        </ol>
      }
      table={() => (
        <DataTable
          caption={called}
          rows={rungs.map((rung, place) => ({ ...rung, place }))}
          rowKey={({ place }) => String(place)}
          columns={[
            {
              key: 'rung',
              title: t('pictures.figures.ladder.rung'),
              cell: ({ place, name }) => `${place + 1}. ${name}`,
            },
            { key: 'where', title: t('pictures.figures.ladder.where'), cell: word },
            ...(rungs.some(({ said }) => said.length > 0)
              ? [
                  {
                    key: 'said',
                    title: t('pictures.figures.said'),
                    cell: ({ said }: Rung) =>
                      said.map((line) => (
                        <bdi key={line} className={css.cellLine}>
                          {line}
                        </bdi>
                      )),
                  },
                ]
              : []),
          ]}
        />
      )}
    />
  );
}
