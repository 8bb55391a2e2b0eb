import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { Stack } from '../ui/layout.tsx';
import { TextField } from '../ui/text-field.tsx';
import css from './place.module.css';

interface PeopleToRingProps<Line extends { who: string; contact?: string }> {
  lines: readonly Line[];
  onChange: (lines: Line[]) => void;
}

/** People or services with a number beside each. */
export function PeopleToRing<Line extends { who: string; contact?: string }>(props: PeopleToRingProps<Line>) {
  const { lines, onChange } = props;
  const { t } = useTranslation();
  const places = lines.map((line, place) => ({ line, place, key: `person-${place}` }));
  const change = (place: number, patch: { who?: string; contact?: string }) =>
    onChange(lines.map((line, at) => (at === place ? { ...line, ...patch } : line)));
  return (
    <Stack>
      {places.length > 0 && (
        <ul className={css.items}>
          {places.map(({ line, place, key }) => (
            <li key={key} className={css.item}>
              <TextField
                label={t('clientPlan.who', { place: place + 1 })}
                value={line.who}
                onChange={(who) => change(place, { who })}
              />
              <TextField
                label={t('clientPlan.contact', { place: place + 1 })}
                optional
                type="tel"
                value={line.contact ?? ''}
                onChange={(contact) => change(place, { contact })}
              />
              <div>
                <Button
                  kind="quiet"
                  size="small"
                  aria-label={t('clientPlan.takeOut', { who: line.who || place + 1 })}
                  onPress={() => onChange(lines.filter((_, at) => at !== place))}
                >
                  {t('ui.remove')}
                </Button>
              </div>
            </li>
          ))}
        </ul>
      )}
      <div>
        <Button onPress={() => onChange([...lines, { who: '', contact: '' } as Line])}>
          {t('clientPlan.addPerson')}
        </Button>
      </div>
    </Stack>
  );
}
