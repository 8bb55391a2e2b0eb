import { Button as AriaButton } from 'react-aria-components/Button';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import {
  NumberField as AriaNumberField,
  type NumberFieldProps as AriaNumberFieldProps,
} from 'react-aria-components/NumberField';
import { useTranslation } from 'react-i18next';
import { buttonClass } from '#web/ui/buttons/button.tsx';
import { classes } from '#web/ui/look/classes.ts';
import css from './field.module.css';
import { FieldLabel, FieldNotes, type FieldWords } from './field.tsx';
import own from './number.module.css';

export interface NumberFieldProps
  extends FieldWords,
    Omit<AriaNumberFieldProps, 'className' | 'style' | 'children' | 'isInvalid'> {}

/** A number, typed or stepped. */
export function NumberField({ label, hint, privacy, error, optional, ...rest }: NumberFieldProps) {
  const { t } = useTranslation();
  return (
    <AriaNumberField {...rest} isInvalid={Boolean(error)} className={css.field ?? ''}>
      <FieldLabel label={label} optional={optional} />
      <Group className={own.group ?? ''}>
        <AriaButton slot="decrement" className={buttonClass()} aria-label={t('ui.less')}>
          −
        </AriaButton>
        <Input className={classes(css.input, own.input)} />
        <AriaButton slot="increment" className={buttonClass()} aria-label={t('ui.more')}>
          +
        </AriaButton>
      </Group>
      <FieldNotes hint={hint} privacy={privacy} error={error} />
    </AriaNumberField>
  );
}

interface OpenNumberFieldProps extends Omit<NumberFieldProps, 'value' | 'onChange'> {
  value: number | null | undefined;
  onChange: (value: number | undefined) => void;
}

/** A number that may be left open: nothing stands in it then, and nothing is given. */
export const OpenNumberField = ({ value, onChange, ...rest }: OpenNumberFieldProps) => (
  <NumberField
    {...rest}
    value={value ?? Number.NaN}
    onChange={(given) => onChange(Number.isNaN(given) ? undefined : given)}
  />
);
