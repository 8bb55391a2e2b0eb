import { type MouseEvent, useEffect, useRef } from 'react';

/** So long the answer is seen as it was chosen before the next question comes; a second tap still meets the same one. */
const aGlance = 250;

/**
 * A tap on an answer leads on by itself. By keys an answer is often passed on the way to another, so that there the
 * button leads on (WCAG 2.2, 3.2.2).
 */
export function useMovesOn(moveOn: () => void) {
  const by = useRef<'tap' | 'keys'>('keys');
  const latest = useRef(moveOn);
  latest.current = moveOn;
  const later = useRef<ReturnType<typeof setTimeout>>(undefined);
  const stay = () => clearTimeout(later.current);
  useEffect(() => () => clearTimeout(later.current), []);
  return {
    stay,
    tapped: {
      onPointerDownCapture() {
        by.current = 'tap';
        stay();
      },
      onKeyDownCapture() {
        by.current = 'keys';
        stay();
      },
      onClickCapture({ target }: MouseEvent) {
        const answer = target instanceof Element && target.closest('label')?.querySelector('[type=radio]');
        if (by.current !== 'tap' || !answer) return;
        stay();
        later.current = setTimeout(() => latest.current(), aGlance);
      },
    },
  };
}
