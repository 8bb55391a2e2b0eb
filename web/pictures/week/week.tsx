import { useTranslation } from 'react-i18next';
import { Key, PictureWithTable } from '#web/pictures/frame/picture.tsx';
import { WeekDrawing } from './drawing.tsx';
import type { WeekProps } from './props.ts';
import css from './week.module.css';

const inLegend = (drawn: React.ReactNode) => (
  <svg viewBox="0 0 28 16" aria-hidden>
    {drawn}
  </svg>
);

/** A week of notes: when things happened against the habit and what is aimed at, and the numbers of each day. */
export function Week({ title, words, every, days, times, amounts, table, level }: WeekProps) {
  const { t } = useTranslation();
  const drawn = times.filter(({ marks, target }) => marks.length > 0 || target !== undefined);
  const hasTimes = drawn.length > 0;
  const hasTargets = [...times, ...amounts].some(({ target }) => target !== undefined);
  const hasHabit = times.some(({ habit }) => habit !== undefined);
  return (
    <PictureWithTable
      title={title}
      words={words}
      level={level}
      drawing={
        <>
          <WeekDrawing every={every} days={days} times={times} amounts={amounts} />
          <Key size="names" entries={drawn.map(({ name }, place) => ({ number: place + 1, label: name }))} />
        </>
      }
      legend={[
        ...(hasHabit
          ? [
              {
                mark: inLegend(<circle className={css.mark} cx={14} cy={8} r={5} />),
                label: t('pictures.week.near'),
              },
            ]
          : []),
        ...(hasTimes
          ? [
              {
                mark: inLegend(<circle className={`${css.mark} ${css.far}`} cx={14} cy={8} r={5} />),
                label: t(hasHabit ? 'pictures.week.far' : 'pictures.week.noted'),
              },
            ]
          : []),
        ...(hasTargets
          ? [
              {
                mark: inLegend(<path className={css.target} d="M0 8H28" />),
                label: t('pictures.week.target'),
              },
            ]
          : []),
      ]}
      table={table}
    />
  );
}
