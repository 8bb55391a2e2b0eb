import { classes } from '#web/ui/look/classes.ts';
import tones from '#web/ui/look/tones.module.css';
import css from './badge.module.css';

export type Tone =
  | 'plain'
  | 'beginning'
  | 'middle'
  | 'ending'
  | 'grief'
  | 'dispute'
  | 'transition'
  | 'deficits'
  | 'rising'
  | 'falling'
  | 'good'
  | 'warn'
  | 'slow'
  | 'steady'
  | 'overdue'
  | 'refused'
  | 'danger';

/** A shape for each meaning, so that it holds in grey. */
const shapes: Record<Tone, string> = {
  plain: 'M5 8a3 3 0 1 0 6 0 3 3 0 1 0-6 0',
  beginning: 'M8 1a7 7 0 0 0 0 14z',
  middle: 'M1 8a7 7 0 1 0 14 0A7 7 0 1 0 1 8',
  ending: 'M8 1a7 7 0 0 1 0 14z',
  grief: 'M8 1C12 5 14 8 14 10.500A6 4.500 0 0 1 2 10.500C2 8 4 5 8 1z',
  dispute: 'M1 8 7 2v12zM15 8 9 2v12z',
  transition: 'M1 6h8V1l6 7-6 7v-5H1z',
  deficits: 'M8 0a8 8 0 1 0 0 16A8 8 0 0 0 8 0zm0 3a5 5 0 1 1 0 10A5 5 0 0 1 8 3z',
  rising: 'M8 1 15 14H1z',
  falling: 'M8 15 1 2h14z',
  good: 'M1 9 3 7l3.500 3.500L13 3l2 2-8.500 10z',
  warn: 'M8 1 15 8 8 15 1 8z',
  slow: 'M1 6h14v4H1z',
  steady: 'M1 3h14v3.500H1zM1 9.500h14V13H1z',
  overdue: 'M2 1h12v2.500L9.500 8l4.500 4.500V15H2v-2.500L6.500 8 2 3.500z',
  refused:
    'M3.500 1 8 5.500 12.500 1 15 3.500 10.500 8l4.500 4.500-2.500 2.500L8 10.500 3.500 15 1 12.500 5.500 8 1 3.500z',
  danger: 'M5 0h6l5 5v6l-5 5H5l-5-5V5z',
};

/** A word with its colour and its shape. */
export function Badge({ tone = 'plain', children }: { tone?: Tone; children: string }) {
  return (
    <span className={classes(css.badge, tones[tone])}>
      <svg viewBox="0 0 16 16" aria-hidden>
        <path d={shapes[tone]} fillRule="evenodd" />
      </svg>
      <span>{children}</span>
    </span>
  );
}
