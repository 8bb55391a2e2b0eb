import type { ReactNode } from 'react';
import { type ButtonKind, buttonClass } from '#web/ui/buttons/button-class.ts';

interface PlainButtonProps {
  children: ReactNode;
  kind?: ButtonKind;
  type?: 'button' | 'submit';
  onPress?: () => void;
  isPending?: boolean;
}

/** The same to look at and to press as `Button`, on a page that comes before the widgets. While it is under way it keeps the focus and answers nothing. */
export function PlainButton({ children, kind, type = 'button', onPress, isPending }: PlainButtonProps) {
  return (
    <button
      type={isPending ? 'button' : type}
      aria-disabled={isPending || undefined}
      className={buttonClass({ kind })}
      onClick={isPending ? undefined : onPress}
    >
      {children}
    </button>
  );
}
