import { useLayoutEffect, useRef } from 'react';
import { TextArea as AriaTextArea } from 'react-aria-components/TextArea';
import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components/TextField';
import { classes } from '#web/ui/look/classes.ts';
import css from './field.module.css';
import { FieldLabel, FieldNotes, type FieldWords } from './field.tsx';
import { grow } from './grow.ts';

export interface TextAreaProps
  extends FieldWords,
    Omit<AriaTextFieldProps, 'className' | 'style' | 'children' | 'isInvalid'> {
  rows?: number;
  placeholder?: string;
}

/** Several lines of text; it grows with what is written in it. */
export function TextArea({
  label,
  hint,
  privacy,
  error,
  optional,
  rows = 3,
  placeholder,
  ...rest
}: TextAreaProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const fit = () => grow(area.current);
  useLayoutEffect(fit);
  return (
    <AriaTextField {...rest} isInvalid={Boolean(error)} className={css.field ?? ''}>
      <FieldLabel label={label} optional={optional} />
      <AriaTextArea
        ref={area}
        dir="auto"
        rows={rows}
        onInput={fit}
        placeholder={placeholder}
        className={classes(css.input, css.area)}
      />
      <FieldNotes hint={hint} privacy={privacy} error={error} />
    </AriaTextField>
  );
}
