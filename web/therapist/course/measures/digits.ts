import { useEffect, useRef } from 'react';

const typedIn = 'textarea, select, input:not([type="radio"]):not([type="checkbox"])';

/** The question one is at: the one that has focus. */
const questionAt = () => document.activeElement?.closest<HTMLElement>('[data-question]')?.dataset.question;

/** Puts the cursor at a question: its chosen answer, else its first. */
export function goToQuestion(n: number | undefined): void {
  const at = document.querySelector(`[data-question="${n}"]`);
  const field = at?.querySelector<HTMLElement>('input:checked') ?? at?.querySelector<HTMLElement>('input');
  field?.focus();
  at?.scrollIntoView({ block: 'nearest' });
}

/** Digits choose, N is “does not apply”, Backspace takes an answer back; keys typed into a field stay there. */
export function useDigits(onKey: (question: number, key: string) => void): void {
  const latest = useRef(onKey);
  latest.current = onKey;
  useEffect(() => {
    function pressed(event: KeyboardEvent) {
      const target = event.target as Element | null;
      if (event.ctrlKey || event.metaKey || event.altKey || target?.matches?.(typedIn)) return;
      const question = questionAt();
      const isKey = /^[0-9]$/.test(event.key) || ['n', 'N', 'Backspace'].includes(event.key);
      if (!question || !isKey) return;
      event.preventDefault();
      latest.current(Number(question), event.key);
    }
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
}
