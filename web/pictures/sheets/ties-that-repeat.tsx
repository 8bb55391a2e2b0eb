import { useTranslation } from 'react-i18next';
import { PictureWithTable } from '#web/pictures/frame/picture.tsx';
import { classes } from '#web/ui/look/classes.ts';
import { DataTable } from '#web/ui/tables/table.tsx';
import steps from './expectations.module.css';
import { Length, SheetPart, Words } from './parts.tsx';
import css from './sheets.module.css';
import own from './ties-that-repeat.module.css';

/** Where a tie usually breaks down (DF-3). */
export const breakdownStages = ['meeting', 'gettingCloser', 'staying', 'ending'] as const;

export type BreakdownStage = (typeof breakdownStages)[number];

export interface TiesThatRepeatProps {
  ties: readonly {
    id: string;
    name: string;
    time: 'past' | 'present';
    good?: string;
    hard?: string;
    /** How it ended, or where it stands. */
    ended?: string;
    brokeAt?: BreakdownStage;
  }[];
  pattern?: { trigger?: string; iDo?: string; theyDo?: string; iFeel?: string; stage?: BreakdownStage };
  /** The contact ladder (DF-6), easiest first; fear 0–10. */
  ladder: readonly {
    id: string;
    step: string;
    withWhom?: string;
    fear?: number;
    state: 'ahead' | 'done';
    outcome?: string;
  }[];
  level?: 2 | 3 | 4;
}

const patternParts = ['trigger', 'iDo', 'theyDo', 'iFeel'] as const;

/** Ties past and present, what repeats in them, and the ladder of contact. */
export function TiesThatRepeat({ ties, pattern, ladder, level }: TiesThatRepeatProps) {
  const { t } = useTranslation();
  const title = t('pictures.deficits.title');
  const stage = (key: BreakdownStage | undefined) => (key ? t(`pictures.deficits.stage.${key}`) : '');
  const done = ladder.filter(({ state }) => state === 'done').length;
  return (
    <PictureWithTable
      title={title}
      level={level}
      words={[
        pattern?.stage
          ? t('pictures.deficits.breaks', { stage: stage(pattern.stage) })
          : t('pictures.deficits.noPattern'),
        ladder.length > 0 && t('pictures.deficits.climbed', { done, count: ladder.length }),
      ]
        .filter(Boolean)
        .join(' ')}
      drawing={
        <div className={css.space}>
          <div className={css.card}>
            <ol className={steps.stages} aria-label={t('pictures.deficits.where')}>
              {breakdownStages.map((key) => (
                <li
                  key={key}
                  className={classes(steps.stage, pattern?.stage === key && steps.now)}
                  aria-current={pattern?.stage === key ? 'step' : undefined}
                >
                  {stage(key)}
                  {ties
                    .filter(({ brokeAt }) => brokeAt === key)
                    .map(({ id, name, time }) => (
                      <p key={id} className={css.fine}>
                        <bdi>{name}</bdi>, {t(`pictures.deficits.${time}`)}
                      </p>
                    ))}
                </li>
              ))}
            </ol>
            {pattern && (
              <section className={css.two} aria-label={t('pictures.deficits.pattern')}>
                {patternParts.map((key) => (
                  <SheetPart key={key} title={t(`pictures.deficits.${key}`)}>
                    <Words words={pattern[key]} />
                  </SheetPart>
                ))}
              </section>
            )}
            <div className={css.two}>
              {ties.map(({ id, name, time, good, hard, ended }) => (
                <SheetPart key={id} title={`${name}, ${t(`pictures.deficits.${time}`)}`}>
                  {[good, hard, ended].map((line, index) =>
                    line ? (
                      <p key={(['good', 'hard', 'ended'] as const)[index]} className={own.then}>
                        <span>{t(`pictures.deficits.${(['good', 'hard', 'ended'] as const)[index]}`)}</span>
                        <bdi>{line}</bdi>
                      </p>
                    ) : null,
                  )}
                </SheetPart>
              ))}
            </div>
            {ladder.length > 0 && (
              <SheetPart title={t('pictures.deficits.ladder')}>
                <ol className={own.rungs}>
                  {ladder.map(({ id, step, withWhom, fear, state, outcome }) => (
                    <li key={id} className={classes(own.rung, state === 'done' && own.rungDone)}>
                      <div>
                        <b dir="auto">{step}</b>
                        <p className={css.fine}>
                          {[withWhom, state === 'done' && t('pictures.deficits.done'), outcome]
                            .filter(Boolean)
                            .join('. ')}
                        </p>
                      </div>
                      {fear !== undefined && (
                        <div className={css.fine}>
                          {t('pictures.deficits.fearOf', { fear })}
                          <Length value={fear} />
                        </div>
                      )}
                    </li>
                  ))}
                </ol>
              </SheetPart>
            )}
          </div>
        </div>
      }
      table={() => (
        <>
          <DataTable
            caption={title}
            rows={ties}
            rowKey={({ id }) => id}
            columns={[
              { key: 'name', title: t('pictures.deficits.tie'), cell: ({ name }) => <bdi>{name}</bdi> },
              {
                key: 'time',
                title: t('pictures.deficits.time'),
                cell: ({ time }) => t(`pictures.deficits.${time}`),
              },
              { key: 'good', title: t('pictures.deficits.good'), cell: ({ good }) => good ?? '' },
              { key: 'hard', title: t('pictures.deficits.hard'), cell: ({ hard }) => hard ?? '' },
              { key: 'ended', title: t('pictures.deficits.ended'), cell: ({ ended }) => ended ?? '' },
              { key: 'brokeAt', title: t('pictures.deficits.where'), cell: ({ brokeAt }) => stage(brokeAt) },
            ]}
          />
          {pattern && (
            <DataTable
              caption={t('pictures.deficits.pattern')}
              rows={[...patternParts, 'stage'] as const}
              rowKey={(part) => part}
              columns={[
                {
                  key: 'part',
                  title: t('pictures.deficits.part'),
                  cell: (part) => t(`pictures.deficits.${part === 'stage' ? 'where' : part}`),
                },
                {
                  key: 'words',
                  title: t('pictures.transition.said'),
                  cell: (part) => (
                    <bdi>
                      {(part === 'stage' ? stage(pattern.stage) : pattern[part]) || t('pictures.notYet')}
                    </bdi>
                  ),
                },
              ]}
            />
          )}
          <DataTable
            caption={t('pictures.deficits.ladder')}
            rows={ladder}
            rowKey={({ id }) => id}
            columns={[
              { key: 'step', title: t('pictures.deficits.step'), cell: ({ step }) => step },
              { key: 'whom', title: t('pictures.deficits.withWhom'), cell: ({ withWhom }) => withWhom ?? '' },
              {
                key: 'fear',
                title: t('pictures.deficits.fear'),
                align: 'number',
                cell: ({ fear }) => fear ?? '',
              },
              {
                key: 'state',
                title: t('pictures.deficits.state'),
                cell: ({ state, outcome }) =>
                  [t(`pictures.deficits.${state}`), outcome].filter(Boolean).join('. '),
              },
            ]}
          />
        </>
      )}
    />
  );
}
