import { useTranslation } from 'react-i18next';
import css from '#web/client/page/page.module.css';
import { Button } from '#web/ui/buttons/button.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';

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
              label={t('client.plan.who', { place: numbered(place) })}
              value={line.who}
              onChange={(who) => change(place, { who })}
            />
            <TextField
              label={t('client.plan.contact', { place: numbered(place) })}
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
                  aria-label={t('client.plan.takeOut', { who: line.who || place + 1 })}
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
          {t('client.plan.addPerson')}
        </Button>
      </div>
    </Stack>
  );
}
