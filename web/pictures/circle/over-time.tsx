import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PictureWithTable } from '#web/pictures/frame/picture.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import css from './circle.module.css';
import { CircleDrawing } from './circle.tsx';
import { useCircleLegend } from './legend.tsx';
import type { CirclePerson } from './on-rings.ts';
import { CircleTable, useCircleWords } from './words.tsx';

export interface CircleOverTimeProps {
  /** In order of time; `label` is a date or "Session 2". */
  moments: readonly { label: string; people: readonly CirclePerson[] }[];
  layer?: 'shared' | 'private';
  title?: string;
  level?: 2 | 3 | 4;
}

type Moment = CircleOverTimeProps['moments'][number];

function MomentSlider({
  moments,
  at,
  onMove,
}: {
  moments: readonly Moment[];
  at: number;
  onMove: (at: number) => void;
}) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className={css.slider} data-print="never">
      <label htmlFor={id}>
        {t('pictures.circle.asAt')} <b>{moments[at]?.label}</b>
      </label>
      <input
        id={id}
        type="range"
        min={0}
        max={moments.length - 1}
        value={at}
        aria-valuetext={moments[at]?.label}
        onChange={(event) => onMove(Number(event.target.value))}
      />
    </div>
  );
}

/** The circle as it was: slide between dates, or lay two side by side. */
export function CircleOverTime({ moments, layer = 'shared', title, level = 3 }: CircleOverTimeProps) {
  const { t } = useTranslation();
  const words = useCircleWords(layer);
  const [mode, setMode] = useState<'pair' | 'slide'>('pair');
  const [at, setAt] = useState(moments.length - 1);
  const [pair, setPair] = useState([0, moments.length - 1]);
  const choices = moments.map(({ label }, index) => ({ value: String(index), label }));
  const shown = (mode === 'pair' ? pair : [at]).flatMap((index, place) => {
    const moment = moments[index];
    return moment ? [{ ...moment, key: `${place}-${index}` }] : [];
  });
  const legend = useCircleLegend(
    shown.flatMap(({ people }) => people),
    layer,
  );
  if (moments.length === 0) return null;
  return (
    <PictureWithTable
      title={title ?? t('pictures.circle.overTime')}
      level={level}
      words={shown.map(({ label, people }) => `${label}: ${words.summary(people)}`).join(' ')}
      legend={legend}
      controls={
        <div className={css.modes} data-print="never">
          <RadioList
            label={t('pictures.circle.show')}
            layout="inline"
            value={mode}
            onChange={(value) => setMode(value === 'slide' ? 'slide' : 'pair')}
            options={[
              { value: 'pair', label: t('pictures.circle.sideBySide') },
              { value: 'slide', label: t('pictures.circle.oneDate') },
            ]}
          />
          {mode === 'slide' ? (
            <MomentSlider moments={moments} at={at} onMove={setAt} />
          ) : (
            [0, 1].map((place) => (
              <Select
                key={place}
                label={t(place === 0 ? 'pictures.circle.left' : 'pictures.circle.right')}
                options={choices}
                value={String(pair[place] ?? 0)}
                onChange={(value) =>
                  setPair(pair.map((old, index) => (index === place ? Number(value) : old)))
                }
              />
            ))
          )}
        </div>
      }
      drawing={
        <div className={css.pair}>
          {shown.map(({ key, label, people }) => (
            <div key={key}>
              {mode === 'pair' && <h4>{label}</h4>}
              <CircleDrawing
                people={people}
                layer={layer}
                label={label}
                sheet={mode === 'pair' ? 'pair' : 'alone'}
              />
            </div>
          ))}
        </div>
      }
      table={() =>
        shown.map(({ key, label, people }) => (
          <CircleTable key={key} caption={label} people={people} layer={layer} />
        ))
      }
    />
  );
}
