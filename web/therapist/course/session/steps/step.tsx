import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import css from '#web/therapist/course/session/session.module.css';
import { useFold } from '#web/ui/layout/fold.tsx';
import stepCss from './steps.module.css';

export interface StepProps {
  /** Its key. */
  digit: string;
  title: string;
  /** What is recorded of it, in short lines. */
  said: readonly string[];
  open: 'yes' | 'no';
  /** Grows each time its key is pressed, so that an open step takes the focus too. */
  asked: number;
  /** Whether something of it is kept on this machine until the line is back. */
  waits: 'yes' | 'no';
  onOpen: () => void;
  /** What can be done next with what is recorded. */
  next?: ReactNode;
  children: ReactNode;
}

/** The first field of what has just been opened. */
function firstField(within: HTMLElement | null): HTMLElement | null {
  return (
    within?.querySelector<HTMLElement>('textarea, input:not([type="hidden"]), select, button, a') ?? null
  );
}

/** One step of the hour: its title and what is recorded; its form opens in place. */
export function Step({ digit, title, said, open, asked, waits, onOpen, next, children }: StepProps) {
  const { t } = useTranslation();
  const body = useRef<HTMLDivElement>(null);
  const before = useRef({ open, asked });
  const { shown, turn } = useFold([...new Set(said)], 5, 'last');
  useEffect(() => {
    const isNew = before.current.open === 'no' || before.current.asked !== asked;
    if (open === 'yes' && isNew) firstField(body.current)?.focus();
    before.current = { open, asked };
  }, [open, asked]);
  return (
    <li className={stepCss.step}>
      <h3 className={stepCss.stepHead}>
        <button
          type="button"
          className={stepCss.stepButton}
          aria-expanded={open === 'yes'}
          onClick={onOpen}
          data-step={digit}
        >
          <kbd className={css.key} aria-hidden>
            {digit}
          </kbd>
          {title}
          {(waits === 'yes' || said.length > 0) && (
            <span className={stepCss.stepMark}>
              {t(waits === 'yes' ? 'session.waits' : 'session.recorded')}
            </span>
          )}
        </button>
      </h3>
      {said.length > 0 && (
        <ul className={stepCss.said}>
          {shown.map((line) => (
            <li key={line} dir="auto">
              {line}
            </li>
          ))}
        </ul>
      )}
      {turn}
      {next && <div className={stepCss.next}>{next}</div>}
      {open === 'yes' && (
        <div ref={body} className={stepCss.stepBody}>
          {children}
        </div>
      )}
    </li>
  );
}
