import { useTranslation } from 'react-i18next';
import { type HelpLine, helpKinds } from '#core/help/numbers.ts';
import css from '#web/service/service.module.css';
import { Button } from '#web/ui/buttons/button.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { TextField } from '#web/ui/fields/text.tsx';

interface HelpLineFieldsProps {
  line: HelpLine;
  /** Counted from 1. */
  place: number;
  wrong: (field: string) => string | undefined;
  onChange: (line: HelpLine) => void;
  onRemove?: () => void;
}

/** One line somebody can turn to. */
export function HelpLineFields({ line, place, wrong, onChange, onRemove }: HelpLineFieldsProps) {
  const { t } = useTranslation();
  return (
    <fieldset className={css.days} aria-label={t('service.settings.helpLine', { place })}>
      <div className={css.helpLine}>
        <TextField
          label={t('service.settings.lineName')}
          value={line.name}
          onChange={(name) => onChange({ ...line, name })}
          error={wrong('name')}
        />
        <TextField
          label={t('service.settings.lineNumber')}
          type="tel"
          value={line.number}
          onChange={(number) => onChange({ ...line, number })}
          error={wrong('number')}
        />
        <TextField
          label={t('service.settings.lineSays')}
          optional
          value={line.says}
          onChange={(says) => onChange({ ...line, says })}
          error={wrong('says')}
        />
        <Select
          label={t('service.settings.lineKind')}
          options={helpKinds.map((value) => ({ value, label: t(`service.settings.lineKinds.${value}`) }))}
          value={line.kind}
          onChange={(value) =>
            onChange({ ...line, kind: helpKinds.find((one) => one === value) ?? 'listening' })
          }
        />
        {onRemove && (
          <div>
            <Button
              kind="quiet"
              onPress={onRemove}
              aria-label={t('service.settings.removeLine', { name: line.name || String(place) })}
            >
              {t('ui.remove')}
            </Button>
          </div>
        )}
      </div>
    </fieldset>
  );
}
