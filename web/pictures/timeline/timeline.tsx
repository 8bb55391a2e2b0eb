import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isByTouch } from '#web/pictures/frame/by-touch.ts';
import { PictureWithTable } from '#web/pictures/frame/picture.tsx';
import { Button } from '#web/ui/buttons/button.tsx';
import { dateInWords } from '#web/ui/words/when.ts';
import { TimelineDrawing } from './drawing.tsx';
import {
  courseOf,
  earlierThan,
  isBent,
  openingStretch,
  type Stretch,
  usualMonths,
  wholeStretch,
} from './layout.ts';
import { useTimelineLegend } from './legend.tsx';
import type { TimelineProps } from './props.ts';
import { TimelineTable } from './table.tsx';
import css from './timeline.module.css';

/** Mood and scores above, life events below, the months before onset shaded, sessions along the foot. */
export function Timeline(props: TimelineProps) {
  const {
    today,
    onset,
    beforeOnset,
    before = usualMonths,
    mood = [],
    events,
    sessions = [],
    title,
    level,
  } = props;
  const { t, i18n } = useTranslation();
  const dates = [
    ...events.flatMap(({ on, until }) => [on, until ?? on]),
    ...mood.map(({ on }) => on),
    ...sessions.map(({ on }) => on),
    today,
  ];
  const whole = wholeStretch(dates, onset, before);
  const [chosen, setChosen] = useState<Stretch | 'all'>();
  const near = chosen === 'all' ? undefined : (chosen ?? openingStretch(whole, onset, today, before));
  const stretch: Stretch = { ...(near ?? whole), course: courseOf(sessions) };
  const earlier = earlierThan(events, stretch.from);
  const length = stretch.to - stretch.from;
  const shift = (part: number) =>
    setChosen({ from: stretch.from + length * part, to: stretch.to + length * part });
  const zoom = (part: number) => {
    const cut = (length * (1 - part)) / 2;
    const next = { from: stretch.from + cut, to: stretch.to - cut };
    setChosen(next.to - next.from >= whole.to - whole.from ? 'all' : next);
  };
  const moveBy = (key: string) => {
    if (key === 'ArrowLeft') shift(-0.2);
    else if (key === 'ArrowRight') shift(0.2);
    else if (key === '+' || key === '=') zoom(0.6);
    else if (key === '-') zoom(1.6);
    else if (key === '0') setChosen('all');
    else return 'nothing';
    return 'moved';
  };
  const onKey = (event: KeyboardEvent) => {
    if (moveBy(event.key) === 'moved') event.preventDefault();
  };
  const legend = useTimelineLegend(props);
  const name = title ?? t('pictures.timeline.title');
  const words = [
    t('pictures.timeline.count', { count: events.length }),
    onset &&
      beforeOnset !== undefined &&
      t('pictures.timeline.beforeOnset', {
        onset: dateInWords(onset, i18n.language),
        count: beforeOnset,
        months: before.months,
      }),
    isBent(stretch) && t('pictures.timeline.bent'),
  ];
  return (
    <PictureWithTable
      title={name}
      level={level}
      words={words.filter(Boolean).join(' ')}
      controls={
        <div className={css.moves} data-print="never">
          <Button size="small" onPress={() => shift(-0.4)}>
            {t('pictures.timeline.earlier')}
          </Button>
          <Button size="small" onPress={() => shift(0.4)}>
            {t('pictures.timeline.later')}
          </Button>
          <Button size="small" onPress={() => zoom(0.6)}>
            {t('pictures.timeline.closer')}
          </Button>
          <Button size="small" onPress={() => zoom(1.6)}>
            {t('pictures.timeline.wider')}
          </Button>
          <Button size="small" kind="quiet" onPress={() => setChosen('all')}>
            {t('pictures.timeline.all', { count: earlier })}
          </Button>
        </div>
      }
      drawing={
        <TimelineDrawing
          {...props}
          stretch={stretch}
          onKey={onKey}
          label={isByTouch() ? name : t('pictures.timeline.keys', { title: name })}
        />
      }
      legend={legend}
      table={() => <TimelineTable {...props} />}
    />
  );
}
