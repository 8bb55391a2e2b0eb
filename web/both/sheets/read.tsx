import { useTranslation } from 'react-i18next';
import type { Sheet, SheetField } from '#core/protocols/protocol/sheet.ts';
import { classes } from '#web/ui/look/classes.ts';
import { Badge } from '#web/ui/words/badge.tsx';
import { saidListClass } from '#web/ui/words/said-list.tsx';
import { type Named, useFieldInWords } from './in-words.ts';
import css from './sheets.module.css';
import { labelOf } from './typed.ts';

interface SheetReadProps {
  named: Named;
  sheet: Pick<Sheet, 'fields' | 'picture'>;
  fields: Readonly<Record<string, unknown>>;
  reader: 'client' | 'therapist';
  /** Fields that another version said otherwise. */
  changed?: ReadonlySet<string>;
  /** Fields that a picture beside it says already. */
  drawn?: readonly string[];
}

/** What a sheet says, field by field in its order; what was left empty is left out. */
export function SheetRead({ named, sheet, fields, reader, changed, drawn = [] }: SheetReadProps) {
  const { t } = useTranslation();
  const says = useFieldInWords(named, reader);
  const said = sheet.fields
    .filter(({ id }) => !drawn.includes(id))
    .map((field) => ({
      field,
      lines: says(only(field, 'shown'), fields[field.id]),
      team: reader === 'therapist' ? says(only(field, 'team'), fields[field.id]) : [],
    }))
    .filter(({ field, lines }) => lines.length > 0 || changed?.has(field.id));
  return (
    <dl className={classes(saidListClass, css.read)}>
      {said.map(({ field, lines, team }) => (
        <div key={field.id} data-print={field.seenBy === 'team' ? 'never' : undefined}>
          <dt>
            {labelOf(field, reader)}
            {field.seenBy === 'team' && reader === 'therapist' && (
              <span className={css.team}> {t('sheets.teamOnly')}</span>
            )}
            {changed?.has(field.id) && (
              <span data-print="never">
                {' '}
                <Badge>{t('sheets.changed')}</Badge>
              </span>
            )}
          </dt>
          {lines.length === 0 && <dd className={css.none}>{t('sheets.takenOut')}</dd>}
          {lines.length === 1 && field.kind !== 'rows' ? (
            <dd dir="auto">{lines[0]}</dd>
          ) : (
            lines.length > 0 && (
              <dd>
                <Lines lines={lines} team={team} order={field.kind === 'rows' ? 'counted' : 'free'} />
              </dd>
            )
          )}
        </div>
      ))}
    </dl>
  );
}

/** A list with the fields that everybody reads, or with those of the team; any other field as it is. */
const only = (field: SheetField, which: 'shown' | 'team'): SheetField =>
  field.kind === 'rows'
    ? { ...field, fields: field.fields.filter(({ seenBy }) => (seenBy === 'team') === (which === 'team')) }
    : field;

interface LinesProps {
  lines: readonly string[];
  /** What only the team reads beside each, which goes on no paper. */
  team: readonly string[];
  order: 'counted' | 'free';
}

function Lines({ lines, team, order }: LinesProps) {
  const List = order === 'counted' ? 'ol' : 'ul';
  return (
    <List className={css.lines}>
      {lines.map((line, place) => (
        <li key={`${String(place)} ${line}`} dir="auto">
          {line}
          {order === 'counted' && team[place] && (
            <span className={css.team} data-print="never">
              {' '}
              {team[place]}
            </span>
          )}
        </li>
      ))}
    </List>
  );
}

/** The fields that one version says otherwise than another. */
export function changedFields(
  sheet: Sheet,
  before: Readonly<Record<string, unknown>>,
  now: Readonly<Record<string, unknown>>,
): Set<string> {
  const text = (value: unknown) =>
    JSON.stringify(value ?? null, (key, one) => (key === 'as' ? undefined : one));
  return new Set(sheet.fields.map(({ id }) => id).filter((id) => text(before[id]) !== text(now[id])));
}
