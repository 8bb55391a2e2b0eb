import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import type { PhaseDrawn } from '#web/pictures/frame/phases.ts';
import { PictureWithTable } from '#web/pictures/frame/picture.tsx';
import { classes } from '#web/ui/look/classes.ts';
import tones from '#web/ui/look/tones.module.css';
import { DataTable } from '#web/ui/tables/table.tsx';
import { VisuallyHidden } from '#web/ui/words/visually-hidden.tsx';
import { dateInWords } from '#web/ui/words/when.ts';
import css from './course-marks.module.css';

export interface CourseMark {
  number: number;
  state: 'held' | 'missed' | 'booked' | 'ahead';
  on?: string;
  /** What the protocol asks for at this session and is not done yet. */
  due?: readonly string[];
}

export interface CourseMarksProps {
  marks: readonly CourseMark[];
  phases: readonly PhaseDrawn[];
  /** The number of the session that is today or next. */
  today?: number;
  title?: string;
  level?: 2 | 3 | 4;
}

/** Every session of the course as a mark: where it stands, what is due, how many are left. */
export function CourseMarks({ marks, phases, today, title, level }: CourseMarksProps) {
  const { t, i18n } = useTranslation();
  const held = marks.filter(({ state }) => state === 'held').length;
  const left = marks.filter(({ state }) => state === 'booked' || state === 'ahead').length;
  const todays = marks.find(({ number }) => number === today);
  const dues = marks.flatMap(({ number, due = [] }) => due.map((what) => ({ number, what })));
  const phaseOf = (number: number) => phases.find(({ from, to }) => number >= from && number <= to);
  const name = title ?? t('pictures.course.title');
  const words = [
    today === undefined
      ? t('pictures.course.held', { held, count: marks.length })
      : t('pictures.course.today', { number: today, count: marks.length }),
    t(
      todays?.state === 'booked' || todays?.state === 'ahead'
        ? 'pictures.course.leftWith'
        : 'pictures.course.left',
      { count: left },
    ),
  ].join(' ');
  return (
    <PictureWithTable
      title={name}
      level={level}
      words={words}
      drawing={
        <>
          <ol className={css.course}>
            {phases.map(({ key, name, from, to }) => (
              <li
                key={from}
                className={classes(css.phase, tones[key])}
                style={{ '--size': to - from + 1 } as CSSProperties}
              >
                <span className={css.name}>{name ?? t(`pictures.phase.${key}`)}</span>
                <ol className={css.marks}>
                  {marks
                    .filter(({ number }) => number >= from && number <= to)
                    .map(({ number, state, due = [] }) => (
                      <li
                        key={number}
                        className={classes(
                          css.mark,
                          css[state],
                          today === number && css.today,
                          due.length > 0 && css.due,
                        )}
                        aria-current={today === number ? 'step' : undefined}
                      >
                        <VisuallyHidden>{t('pictures.course.session')} </VisuallyHidden>
                        {number}
                        <VisuallyHidden>, {t(`pictures.course.state.${state}`)}</VisuallyHidden>
                      </li>
                    ))}
                </ol>
              </li>
            ))}
          </ol>
          {dues.length > 0 && (
            <ul className={css.dues} aria-label={t('pictures.course.due')}>
              {dues.map(({ number, what }) => (
                <li key={`${number}-${what}`}>
                  <span>{t('pictures.course.dueAt', { number })}</span>
                  <bdi>{what}</bdi>
                </li>
              ))}
            </ul>
          )}
        </>
      }
      legend={[
        ...(['held', 'missed', 'booked', 'ahead'] as const)
          .filter((state) => marks.some((mark) => mark.state === state))
          .map((state) => ({
            mark: <span className={classes(css.mark, css.swatch, tones.middle, css[state])} aria-hidden />,
            label: t(`pictures.course.legend.${state}`),
          })),
        ...(today === undefined
          ? []
          : [
              {
                mark: <span className={classes(css.mark, css.swatch, tones.middle, css.today)} aria-hidden />,
                label: t('pictures.course.legend.today'),
              },
            ]),
        ...(dues.length > 0
          ? [
              {
                mark: <span className={classes(css.mark, css.swatch, tones.middle, css.due)} aria-hidden />,
                label: t('pictures.course.due'),
              },
            ]
          : []),
      ]}
      table={() => (
        <DataTable
          caption={name}
          rows={marks}
          rowKey={({ number }) => String(number)}
          columns={[
            {
              key: 'number',
              title: t('pictures.course.session'),
              cell: ({ number }) => `${t('pictures.course.session')} ${number}`,
            },
            {
              key: 'phase',
              title: t('pictures.course.phase'),
              cell: ({ number }) => {
                const phase = phaseOf(number);
                return phase ? (phase.name ?? t(`pictures.phase.${phase.key}`)) : '';
              },
            },
            {
              key: 'state',
              title: t('pictures.course.stateTitle'),
              cell: ({ number, state }) =>
                [
                  t(`pictures.course.state.${state}`),
                  number === today && t('pictures.course.legend.today').toLowerCase(),
                ]
                  .filter(Boolean)
                  .join(', '),
            },
            {
              key: 'on',
              title: t('pictures.course.on'),
              cell: ({ on }) => (on ? dateInWords(on, i18n.language) : ''),
            },
            { key: 'due', title: t('pictures.course.due'), cell: ({ due = [] }) => due.join('; ') },
          ]}
        />
      )}
    />
  );
}
