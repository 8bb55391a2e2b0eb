import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#web/ui/buttons/button.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import css from './captures.module.css';

interface GroupsProps<One> {
  label: string;
  hint: string | undefined;
  error: string | undefined;
  /** The groups that stand there; keys begin with `name`. */
  given: readonly One[];
  name: string;
  /** What a screen reader calls one, by its place from 1. */
  called: (place: number) => string;
  /** The fewest that stay: with no more than these none can be taken away. */
  fewest: number;
  /** The words on the button that adds one more. */
  adds: string;
  onChange: (groups: (One | Record<string, never>)[]) => void;
  children: (one: One, at: number) => ReactNode;
}

/** Small groups of the same questions, one below the other: each can be taken away, and one more added. */
export function Groups<One>(props: GroupsProps<One>) {
  const { label, hint, error, given, name, called, fewest, adds, onChange, children } = props;
  const { t } = useTranslation();
  return (
    <fieldset className={css.rows}>
      <legend>{label}</legend>
      {hint && <p className={shapes.remark}>{hint}</p>}
      {given.map((one, at) => (
        <fieldset key={`${name}-${String(at)}`} className={css.groupRow} aria-label={called(at + 1)}>
          {children(one, at)}
          {given.length > fewest && (
            <div>
              <Button
                kind="quiet"
                size="small"
                onPress={() => onChange(given.filter((_, place) => place !== at))}
              >
                {t('captures.removeRow', { label, place: at + 1 })}
              </Button>
            </div>
          )}
        </fieldset>
      ))}
      {error && <p className={shapes.wrong}>{error}</p>}
      <div>
        <Button size="small" onPress={() => onChange([...given, {}])}>
          {adds}
        </Button>
      </div>
    </fieldset>
  );
}
