import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { type ButtonKind, type ButtonLook, buttonClass } from './button-class.ts';
import { spokenName } from './spoken-name.ts';

export { type ButtonKind, buttonClass };

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style'>, ButtonLook {}

/**
 * A button. `onPress` answers mouse, touch and keys alike. While what it does is under way it keeps the focus and answers
 * nothing. It is held back here and not by the `isPending` of React Aria, which speaks of the button through a picture
 * named after it: once the form has closed, a picture whose name is gone.
 */
export function Button({ kind, size, width, 'aria-label': spoken, isPending, ...rest }: ButtonProps) {
  return (
    <AriaButton
      {...rest}
      {...(isPending && underWay(rest))}
      aria-label={spokenName(rest.children, spoken)}
      className={buttonClass({ kind, size, width })}
    />
  );
}

/** What changes while it is under way; Enter in a field would press a button that submits. */
const underWay = ({ type = 'button' }: AriaButtonProps): AriaButtonProps => ({
  'aria-disabled': true,
  onPress: () => undefined,
  type: type === 'submit' ? 'button' : type,
});
