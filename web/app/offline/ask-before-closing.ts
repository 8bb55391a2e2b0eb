import { useEffect } from 'react';
import { countDrafts } from './drafts.ts';
import { howKept } from './keeping.ts';
import { unsentActs } from './unsent.ts';

/** Whether something stands on this page alone, and would be gone with it. */
export const isOnThisPageAlone = (): boolean =>
  howKept() !== 'kept' && countDrafts() + unsentActs().length > 0;

const leavesNothing = /^(tel|sms|mailto):/;

/**
 * Where this device keeps nothing, the browser asks before a page is closed on which something is not sent. Nobody who
 * rings a number is asked, since some browsers take that for leaving the page.
 */
export function useAskBeforeClosing(): void {
  useEffect(() => {
    let pressed = '';
    const press = ({ target }: MouseEvent) => {
      pressed = (target instanceof Element && target.closest('a')?.protocol) || '';
    };
    const ask = (event: BeforeUnloadEvent) => {
      if (!leavesNothing.test(pressed) && isOnThisPageAlone()) event.preventDefault();
    };
    window.addEventListener('click', press, { capture: true });
    window.addEventListener('beforeunload', ask);
    return () => {
      window.removeEventListener('click', press, { capture: true });
      window.removeEventListener('beforeunload', ask);
    };
  }, []);
}
