import { classes } from '#web/ui/look/classes.ts';
import css from './button.module.css';

export type ButtonKind = 'primary' | 'plain' | 'quiet' | 'danger';

export interface ButtonLook {
  kind?: ButtonKind | undefined;
  size?: 'full' | 'small' | undefined;
  width?: 'text' | 'wide' | undefined;
}

/** The class of a button, for a link that looks like one. */
export const buttonClass = ({ kind = 'plain', size = 'full', width = 'text' }: ButtonLook = {}) =>
  classes(css.button, css[kind], size === 'small' && css.small, width === 'wide' && css.wide);
