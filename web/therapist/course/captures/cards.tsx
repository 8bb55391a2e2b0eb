import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { VersionedEntry } from '#core/course/shared/versioned-text.ts';
import { useFold } from '#web/ui/layout/fold.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { classes } from '#web/ui/look/classes.ts';
import shapes from '#web/ui/look/shapes.module.css';
import { type Capture, valueAt } from './capture.ts';
import css from './captures.module.css';
import { InPlace } from './in-place.tsx';
import { CaptureRead } from './read.tsx';

export interface CardsProps<Text> {
  capture: Capture;
  where: Record<string, unknown>;
  entries: readonly VersionedEntry<Text>[];
  /** The field that heads a card. */
  head: keyof Text & string;
  /** The words on the button that adds one; left out where none is added. */
  adds?: string | undefined;
  start?: Record<string, unknown>;
  title?: (entry: VersionedEntry<Text>) => string;
  /** Further fields that a card need not repeat. */
  hide?: readonly string[] | undefined;
  /** Whether the form of a first one stands open where there is none yet. */
  open?: 'at first' | 'on demand';
  /** How many of the latest stand open where there are many. */
  most?: number;
  children?: (entry: VersionedEntry<Text>) => ReactNode;
}

/** Cards of one kind: each can be read and rewritten, and one more added. */
export function Cards<Text>({
  capture,
  where,
  entries,
  head,
  adds,
  start,
  title,
  hide = [],
  open,
  most = Number.POSITIVE_INFINITY,
  children,
}: CardsProps<Text>) {
  const { t } = useTranslation();
  const place = Object.values(where).join('/');
  const { shown, turn } = useFold(entries, most, 'last');
  return (
    <Stack>
      {turn}
      {entries.length > 0 && (
        <ul className={classes(shapes.plainList, css.cards)}>
          {shown.map((entry) => {
            const heading = title?.(entry) ?? String(valueAt(entry.text, head));
            return (
              <li key={entry.id} className={css.card}>
                <InPlace
                  capture={capture}
                  start={{ ...where, ...entry.text, id: entry.id, version: entry.version }}
                  place={`${place}/${entry.id}`}
                  kind="quiet"
                  opens={t('work.change')}
                  spoken={t('work.changeOf', { what: heading })}
                >
                  <h4 dir="auto">{heading}</h4>
                  <CaptureRead capture={capture} text={entry.text} hide={[head, ...hide]} />
                </InPlace>
                {children?.(entry)}
              </li>
            );
          })}
        </ul>
      )}
      {adds !== undefined && (
        <InPlace
          capture={capture}
          start={{ ...where, ...start }}
          place={`${place}/new`}
          opens={adds}
          open={entries.length === 0 ? open : undefined}
        />
      )}
    </Stack>
  );
}
