import { Input } from 'react-aria-components/Input';
import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components/TextField';
import { Button } from '#web/ui/buttons/button.tsx';
import { classes } from '#web/ui/look/classes.ts';
import css from './field.module.css';
import { FieldLabel, FieldNotes, type FieldWords } from './field.tsx';
import own from './time.module.css';

export interface TimeFieldProps
  extends FieldWords,
    Omit<AriaTextFieldProps, 'className' | 'style' | 'children' | 'isInvalid' | 'type'> {
  /** Times that one press gives, such as what is aimed at. */
  presses?: readonly { label: string; time: () => string }[];
}

/** A time of day, `07:05`: the machine’s own field, which every phone turns into large wheels, and times one press away. */
export function TimeField({ label, hint, privacy, error, optional, presses = [], ...rest }: TimeFieldProps) {
  return (
    <AriaTextField {...rest} type="time" isInvalid={Boolean(error)} className={css.field ?? ''}>
      <FieldLabel label={label} optional={optional} />
      <div className={own.row}>
        <Input className={classes(css.input, own.time)} />
        {presses.map((press) => (
          <Button
            key={press.label}
            size="small"
            aria-label={`${label}: ${press.label}`}
            onPress={() => rest.onChange?.(press.time())}
          >
            {press.label}
          </Button>
        ))}
      </div>
      <FieldNotes hint={hint} privacy={privacy} error={error} />
    </AriaTextField>
  );
}
