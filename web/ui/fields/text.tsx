import { Input } from 'react-aria-components/Input';
import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components/TextField';
import { classes } from '#web/ui/look/classes.ts';
import css from './field.module.css';
import { FieldLabel, FieldNotes, type FieldWords } from './field.tsx';

export interface TextFieldProps
  extends FieldWords,
    Omit<AriaTextFieldProps, 'className' | 'style' | 'children' | 'isInvalid'> {
  width?: 'full' | 'short';
  placeholder?: string;
}

/** One line of text. */
export function TextField({
  label,
  hint,
  privacy,
  error,
  optional,
  width,
  placeholder,
  ...rest
}: TextFieldProps) {
  return (
    <AriaTextField {...rest} isInvalid={Boolean(error)} className={css.field ?? ''}>
      <FieldLabel label={label} optional={optional} />
      <Input
        dir="auto"
        placeholder={placeholder}
        className={classes(css.input, width === 'short' && css.short)}
      />
      <FieldNotes hint={hint} privacy={privacy} error={error} />
    </AriaTextField>
  );
}
