import { useTranslation } from 'react-i18next';
import { blankLine, type PlanStepLine } from '#web/both/plans/safety-plan-text.ts';
import css from '#web/client/page/page.module.css';
import { Button } from '#web/ui/buttons/button.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import shapes from '#web/ui/look/shapes.module.css';

interface PeopleToRingProps {
  lines: readonly PlanStepLine[];
  onChange: (lines: PlanStepLine[]) => void;
}

/** People or services with a number beside each. */
export function PeopleToRing({ lines, onChange }: PeopleToRingProps) {
  const { t } = useTranslation();
  const shown = lines.length > 0 ? lines : [blankLine];
  const numbered = (place: number) => (shown.length > 1 ? place + 1 : '');
  const places = shown.map((line, place) => ({ line, place, key: `person-${place}` }));
  const change = (place: number, patch: Partial<PlanStepLine>) =>
    onChange(shown.map((line, at) => (at === place ? { ...line, ...patch } : line)));
  return (
    <Stack>
      <ul className={css.items}>
        {places.map(({ line, place, key }) => (
          <li key={key} className={shapes.ruledItem}>
            <TextField
              label={t('client.plan.who', { place: numbered(place) })}
              value={line.words}
              onChange={(words) => change(place, { words })}
            />
            <TextField
              label={t('client.plan.contact', { place: numbered(place) })}
              optional
              type="tel"
              value={line.contact}
              onChange={(contact) => change(place, { contact })}
            />
            {(shown.length > 1 || line.words !== '' || line.contact) && (
              <div>
                <Button
                  kind="quiet"
                  size="small"
                  aria-label={t('client.plan.takeOut', { who: line.words || place + 1 })}
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
        <Button onPress={() => onChange([...shown, blankLine])}>{t('client.plan.addPerson')}</Button>
      </div>
    </Stack>
  );
}
