import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { classes } from '#web/ui/look/classes.ts';
import css from './button.module.css';
import { spokenName } from './spoken-name.ts';

export type ButtonKind = 'primary' | 'plain' | 'quiet' | 'danger';

interface ButtonLook {
  kind?: ButtonKind;
  size?: 'full' | 'small';
  width?: 'text' | 'wide';
}

/** The class of a button, for a router link that looks like one. */
export const buttonClass = ({ kind = 'plain', size = 'full', width = 'text' }: ButtonLook = {}) =>
  classes(css.button, css[kind], size === 'small' && css.small, width === 'wide' && css.wide);

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style'>, ButtonLook {}

/** A button. `onPress` answers mouse, touch and keys alike. */
export function Button({ kind, size, width, 'aria-label': spoken, ...rest }: ButtonProps) {
  return (
    <AriaButton
      {...rest}
      aria-label={spokenName(rest.children, spoken)}
      className={buttonClass({ kind, size, width })}
    />
  );
}
