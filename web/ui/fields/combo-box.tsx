import { Button as AriaButton } from 'react-aria-components/Button';
import { ComboBox as AriaComboBox, type Key } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { isNamed } from '#core/words/names.ts';
import { buttonClass } from '#web/ui/buttons/button.tsx';
import css from './field.module.css';
import { FieldLabel, FieldNotes, type FieldWords } from './field.tsx';
import type { Choice } from './radio-list.tsx';
import own from './select.module.css';
import { Arrow } from './select.tsx';

export interface ComboBoxProps extends FieldWords {
  options: readonly Choice[];
  /** The value chosen. */
  value: string | undefined;
  onChange: (value: string | undefined) => void;
  /** Given when words outside the list are welcome; called with what was typed. */
  onType?: (text: string) => void;
  /** Called when one goes on to another field. */
  onLeave?: () => void;
  defaultText?: string;
  isDisabled?: boolean;
}

/** One of many, found by typing. */
export function ComboBox(props: ComboBoxProps) {
  const { label, hint, privacy, error, optional, options, value, onChange, onType, onLeave } = props;
  const { defaultText, isDisabled } = props;
  return (
    <AriaComboBox
      className={css.field ?? ''}
      isInvalid={Boolean(error)}
      isDisabled={isDisabled}
      allowsCustomValue={onType !== undefined}
      defaultInputValue={defaultText}
      onInputChange={onType}
      onBlur={onLeave}
      selectedKey={value ?? null}
      onSelectionChange={(key: Key | null) => onChange(key === null ? undefined : String(key))}
      menuTrigger="focus"
      defaultFilter={(option, typed) => isNamed(option, typed, 'anywhere')}
    >
      <FieldLabel label={label} optional={optional} />
      <div className={own.combo}>
        <Input dir="auto" className={css.input ?? ''} />
        <AriaButton className={buttonClass()}>
          <Arrow />
        </AriaButton>
      </div>
      <FieldNotes hint={hint} privacy={privacy} error={error} />
      <Popover className={own.popover ?? ''}>
        <ListBox className={own.list ?? ''}>
          {options.map((option) => (
            <ListBoxItem
              key={option.value}
              id={option.value}
              textValue={option.label}
              className={own.option ?? ''}
            >
              {option.label}
              {option.hint && <span className={own.optionHint}>{option.hint}</span>}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
