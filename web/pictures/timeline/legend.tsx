import { useTranslation } from 'react-i18next';
import { SessionMark } from './events.tsx';
import { usualMonths } from './layout.ts';
import type { TimelineProps } from './props.ts';
import { spanOf } from './span.ts';
import css from './timeline.module.css';

const month = 32 * 86_400_000;

/** The legend of a timeline, with only the marks that it uses. */
export function useTimelineLegend({
  onset,
  before = usualMonths,
  mood = [],
  scores = [],
  events,
  sessions = [],
}: TimelineProps) {
  const { t } = useTranslation();
  const line = (lineClass: string | undefined) => (
    <svg viewBox="0 0 28 16" aria-hidden>
      <path className={lineClass} d="M0 8H28" />
    </svg>
  );
  const shape = (tone: string | undefined, d: string) => (
    <svg viewBox="-14 -8 28 16" aria-hidden>
      <path className={tone} d={d} />
    </svg>
  );
  const effects = new Set(events.map(({ effect = 0 }) => Math.sign(effect)));
  const lasting = events.some(({ on, until }) => spanOf(until ?? on).to - spanOf(on).from > month);
  const entries = [
    mood.length > 0 && { mark: line(css.mood), label: t('pictures.timeline.mood') },
    mood.some(({ before }) => before !== undefined) && {
      mark: (
        <svg viewBox="0 0 28 16" aria-hidden>
          <path className={css.moved} d="M14 1V12" />
          <circle className={css.moodDot} cx={14} cy={12} r={3} />
        </svg>
      ),
      label: t('pictures.timeline.moodMoved'),
    },
    ...scores.map(({ instrument, most }, index) => ({
      mark: line(css[`score${index % 3}`]),
      label: t('pictures.timeline.scoreScale', { instrument, most }),
    })),
    effects.has(-1) && { mark: shape(css.worse, 'M-7-5H7L0 8z'), label: t('pictures.timeline.effect.-1') },
    effects.has(1) && { mark: shape(css.better, 'M-7 5H7L0-8z'), label: t('pictures.timeline.effect.1') },
    effects.has(0) && {
      mark: shape(css.even, 'M-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0'),
      label: t('pictures.timeline.event'),
    },
    lasting && { mark: shape(css.span, 'M-13 4V-2H13V4'), label: t('pictures.timeline.within') },
    ...(['held', 'missed', 'booked'] as const).map(
      (state) =>
        sessions.some((session) => session.state === state) && {
          mark: (
            <svg viewBox="-14 -8 28 16" aria-hidden>
              <SessionMark state={state} />
            </svg>
          ),
          label: t(`pictures.timeline.sessionMark.${state}`),
        },
    ),
    onset && {
      mark: (
        <svg viewBox="0 0 28 16" aria-hidden>
          <rect className={css.before} width={14} height={16} />
          <rect className={css.nearest} x={14} width={14} height={16} />
        </svg>
      ),
      label: t('pictures.timeline.windows', { ...before }),
    },
  ];
  return entries.filter((entry) => typeof entry === 'object');
}
