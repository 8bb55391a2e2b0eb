import { Switch as AriaSwitch, type SwitchProps as AriaSwitchProps } from 'react-aria-components/Switch';
import { classes } from '#web/ui/look/classes.ts';
import css from './choices.module.css';

export interface SwitchProps extends Omit<AriaSwitchProps, 'className' | 'style' | 'children'> {
  label: string;
  hint?: string;
}

/** Something on or off, in force at once. */
export function Switch({ label, hint, ...rest }: SwitchProps) {
  return (
    <AriaSwitch {...rest} className={classes(css.choice, css.bare)}>
      <span className={css.track} aria-hidden />
      <span className={css.words}>
        {label}
        {hint && <span className={css.hint}>{hint}</span>}
      </span>
    </AriaSwitch>
  );
}
