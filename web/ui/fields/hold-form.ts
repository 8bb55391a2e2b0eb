import { type RefObject, useEffect, useRef } from 'react';

/** While something that was typed stands unread, the form around it is not sent: it would be recorded without that. */
export function useHoldForm(inside: RefObject<HTMLElement | null>, held: 'held' | 'free', onTry: () => void) {
  const now = useRef(onTry);
  now.current = onTry;
  useEffect(() => {
    const form = inside.current?.closest('form');
    if (!form || held === 'free') return;
    const hold = (event: Event) => {
      event.preventDefault();
      event.stopPropagation();
      now.current();
    };
    form.addEventListener('submit', hold, { capture: true });
    return () => form.removeEventListener('submit', hold, { capture: true });
  }, [inside, held]);
}
