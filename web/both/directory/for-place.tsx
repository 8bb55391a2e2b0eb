import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { DirectoryKind } from '#core/safety-directory/kinds.ts';
import { classes } from '#web/ui/look/classes.ts';
import shapes from '#web/ui/look/shapes.module.css';
import { DirectoryEntryRead } from './entry.tsx';
import { useFitting } from './fitting.ts';
import { useDirectory } from './list.ts';

interface ForPlaceProps {
  /** A place of the programme by its id, or a name; empty where none is told. */
  place: string;
  /** Only what fits, where not all does. */
  kinds?: readonly DirectoryKind[];
}

/** Whom to reach for somebody who is at a place, the nearest first; nothing where the service keeps no directory. */
export function DirectoryForPlace({ place, kinds }: ForPlaceProps) {
  const { t } = useTranslation();
  const { data } = useDirectory();
  const fit = useFitting(place, kinds);
  if (!data || data.entries.length === 0) return null;
  return (
    <>
      {fit.length === 0 && <p>{t('directory.nothing')}</p>}
      {fit.length > 0 && (
        <ul className={classes(shapes.plainList, shapes.lines)}>
          {fit.map((entry) => (
            <li key={entry.id}>
              <DirectoryEntryRead entry={entry} clock={data} today={data.today} />
            </li>
          ))}
        </ul>
      )}
      <p data-print="never">
        <Link to="/safety-directory">{t('directory.open')}</Link>
      </p>
    </>
  );
}
