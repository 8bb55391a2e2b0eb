import { type ReactNode, useContext, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#web/ui/buttons/button.tsx';
import { PartsStand } from '#web/ui/layout/folded-part.tsx';
import { classes } from '#web/ui/look/classes.ts';
import { VisuallyHidden } from '#web/ui/words/visually-hidden.tsx';
import { PictureFoot } from './foot.tsx';
import css from './picture.module.css';

export interface PictureProps {
  title: string;
  /** The picture in a sentence or two, made from what it shows. */
  words: string;
  drawing: ReactNode;
  legend?: readonly { mark: ReactNode; label: string }[];
  /** Says the same; `shown` tells whether it can be seen, so that nothing unseen takes focus. */
  table: (shown: boolean) => ReactNode;
  controls?: ReactNode;
  level?: 2 | 3 | 4;
}

/** The frame of every picture: its words, the drawing, the legend, and a table that is always there to be read aloud. */
export function PictureWithTable({
  title,
  words,
  drawing,
  legend,
  table,
  controls,
  level = 3,
}: PictureProps) {
  const { t } = useTranslation();
  const picture = useRef<HTMLElement>(null);
  const id = useId();
  /** In a paper file nothing is pressed, and what the table says stands beside the picture. */
  const isInFile = useContext(PartsStand) === 'whole';
  const Heading = `h${level}` as const;
  return (
    <figure ref={picture} className={css.picture} aria-labelledby={`${id}-title`}>
      <figcaption className={css.caption}>
        <Heading id={`${id}-title`}>{title}</Heading>
        <p className={css.words}>{words}</p>
      </figcaption>
      {!isInFile && controls}
      <div className={css.drawing}>{drawing}</div>
      {legend && legend.length > 0 && (
        <ul className={css.legend} aria-label={t('pictures.legend')}>
          {legend.map(({ mark, label }) => (
            <li key={label}>
              {mark}
              {label}
            </li>
          ))}
        </ul>
      )}
      {isInFile ? (
        <VisuallyHidden as="div">{table(false)}</VisuallyHidden>
      ) : (
        <PictureFoot picture={picture} named={`${id}-title`} table={table} />
      )}
    </figure>
  );
}

interface KeyProps {
  entries: readonly { number: number; label: string; note?: string }[];
  size: 'names' | 'lines';
}

/** How many entries of a key stand open on a screen; paper has them all. */
const open = 12;

/** Names for the numbers in a drawing that has no room for them. The table says the same aloud. */
export function Key({ entries, size }: KeyProps) {
  const { t } = useTranslation();
  const [whole, setWhole] = useState(false);
  if (entries.length === 0) return null;
  const folds = size === 'lines' && entries.length > open;
  return (
    <>
      <ol className={classes(css.key, css[size], folds && !whole && css.folded)} aria-hidden>
        {entries.map(({ number, label, note }) => (
          <li key={number}>
            <b>{number}</b>
            <span>
              <bdi>{label}</bdi>
              {note && <span className={css.keyNote}> {note}</span>}
            </span>
          </li>
        ))}
      </ol>
      {folds && (
        <div className={css.turn} data-print="never">
          <Button kind="quiet" size="small" aria-expanded={whole} onPress={() => setWhole(!whole)}>
            {whole ? t('pictures.foldKey') : t('pictures.wholeKey', { count: entries.length })}
          </Button>
        </div>
      )}
    </>
  );
}
