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
  const shown = lines.length > 0 ? lines : [{ who: '', contact: '' } as Line];
  const numbered = (place: number) => (shown.length > 1 ? place + 1 : '');
  const places = shown.map((line, place) => ({ line, place, key: `person-${place}` }));
  const change = (place: number, patch: { who?: string; contact?: string }) =>
    onChange(shown.map((line, at) => (at === place ? { ...line, ...patch } : line)));
  return (
    <Stack>
      <ul className={css.items}>
        {places.map(({ line, place, key }) => (
          <li key={key} className={css.item}>
            <TextField
              label={t('clientPlan.who', { place: numbered(place) })}
              value={line.who}
              onChange={(who) => change(place, { who })}
            />
            <TextField
              label={t('clientPlan.contact', { place: numbered(place) })}
              optional
              type="tel"
              value={line.contact ?? ''}
              onChange={(contact) => change(place, { contact })}
            />
            {(shown.length > 1 || line.who !== '' || line.contact) && (
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
            )}
          </li>
        ))}
      </ul>
      <div>
        <Button onPress={() => onChange([...shown, { who: '', contact: '' } as Line])}>
          {t('clientPlan.addPerson')}
        </Button>
      </div>
    </Stack>
  );
}
