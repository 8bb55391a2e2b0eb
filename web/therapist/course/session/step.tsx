import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import css from './session.module.css';

export interface StepProps {
  /** Its key. */
  digit: string;
  title: string;
  /** What is recorded of it, in short lines. */
  said: readonly string[];
  open: 'yes' | 'no';
  onOpen: () => void;
  children: ReactNode;
}

/** The first field of what has just been opened. */
function firstField(within: HTMLElement | null): HTMLElement | null {
  return (
    within?.querySelector<HTMLElement>('textarea, input:not([type="hidden"]), select, button, a') ?? null
  );
}

/** Ctrl with Enter records, Escape leaves the field so that keys command again. */
export function onFormKey(event: KeyboardEvent<HTMLElement>): void {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    event.currentTarget.closest('form')?.requestSubmit();
  }
  if (event.key === 'Escape' && event.target instanceof HTMLElement) event.target.blur();
}

/** One step of the hour: its title and what is recorded; its form opens in place. */
export function Step({ digit, title, said, open, onOpen, children }: StepProps) {
  const { t } = useTranslation();
  const body = useRef<HTMLDivElement>(null);
  const was = useRef(open);
  useEffect(() => {
    if (open === 'yes' && was.current === 'no') firstField(body.current)?.focus();
    was.current = open;
  }, [open]);
  return (
    <li className={css.step}>
      <h3 className={css.stepHead}>
        <button
          type="button"
          className={css.stepButton}
          aria-expanded={open === 'yes'}
          onClick={onOpen}
          data-step={digit}
        >
          <kbd className={css.key} aria-hidden>
            {digit}
          </kbd>
          {title}
          {said.length > 0 && <span className={css.stepMark}>{t('session.recorded')}</span>}
        </button>
      </h3>
      {said.length > 0 && (
        <ul className={css.said}>
          {[...new Set(said)].map((line) => (
            <li key={line} dir="auto">
              {line}
            </li>
          ))}
        </ul>
      )}
      {open === 'yes' && (
        <div ref={body} className={css.stepBody}>
          {children}
        </div>
      )}
    </li>
  );
}
