import { useTranslation } from 'react-i18next';
import { PictureWithTable } from '#web/pictures/frame/picture.tsx';
import { classes } from '#web/ui/look/classes.ts';
import { DataTable } from '#web/ui/tables/table.tsx';
import own from './death-days.module.css';
import { Lines, SheetPart } from './parts.tsx';
import css from './sheets.module.css';

/** The rows of the event grid (GR-4). */
export const deathPeriods = [
  'weeksBefore',
  'theDay',
  'immediatelyAfter',
  'rituals',
  'firstMonths',
  'anniversaries',
] as const;

/** Its columns. */
export const deathQuestions = ['happened', 'where', 'who', 'feltThen', 'feelNow', 'undone'] as const;

export type DeathPeriod = (typeof deathPeriods)[number];
export type DeathQuestion = (typeof deathQuestions)[number];

export interface DeathDaysProps {
  person: string;
  told: Partial<Record<DeathPeriod, Partial<Record<DeathQuestion, string>>>>;
  /** The relationship portrait (GR-3). */
  portrait: {
    good: readonly string[];
    hard: readonly string[];
    ordinary?: readonly string[];
    unsettled: readonly string[];
    roles: readonly string[];
  };
  level?: 2 | 3 | 4;
}

/** The relationship, and the days before, at and after the death. */
export function DeathDays({ person, told, portrait, level }: DeathDaysProps) {
  const { t } = useTranslation();
  const title = t('pictures.grief.title', { person });
  const begun = deathPeriods.filter((period) => Object.values(told[period] ?? {}).some(Boolean));
  const parts = (['good', 'hard', 'ordinary', 'unsettled', 'roles'] as const).filter(
    (part) => portrait[part],
  );
  return (
    <PictureWithTable
      title={title}
      level={level}
      words={t('pictures.grief.words', { told: begun.length, count: deathPeriods.length })}
      drawing={
        <div className={css.space}>
          <div className={css.card}>
            <div className={css.three}>
              {parts.map((part) => (
                <SheetPart key={part} title={t(`pictures.grief.portrait.${part}`)}>
                  <Lines lines={portrait[part]} />
                </SheetPart>
              ))}
            </div>
            <hr />
            <ol className={own.days}>
              {deathPeriods.map((period) => (
                <li key={period} className={classes(own.dayStep, period === 'theDay' && own.theDay)}>
                  <h4>{t(`pictures.grief.period.${period}`)}</h4>
                  {begun.includes(period) ? (
                    <dl className={own.told}>
                      {deathQuestions
                        .filter((question) => told[period]?.[question])
                        .map((question) => (
                          <div key={question}>
                            <dt>{t(`pictures.grief.question.${question}`)}</dt>
                            <dd dir="auto">{told[period]?.[question]}</dd>
                          </div>
                        ))}
                    </dl>
                  ) : (
                    <p className={css.none}>{t('pictures.grief.untold')}</p>
                  )}
                </li>
              ))}
            </ol>
          </div>
        </div>
      }
      table={() => (
        <>
          <DataTable
            caption={title}
            rows={deathPeriods}
            rowKey={(period) => period}
            columns={[
              {
                key: 'period',
                title: t('pictures.grief.when'),
                cell: (period) => t(`pictures.grief.period.${period}`),
              },
              ...deathQuestions.map((question) => ({
                key: question,
                title: t(`pictures.grief.question.${question}`),
                cell: (period: DeathPeriod) => <bdi>{told[period]?.[question] ?? ''}</bdi>,
              })),
            ]}
          />
          <DataTable
            caption={t('pictures.grief.portraitTitle', { person })}
            rows={parts}
            rowKey={(part) => part}
            columns={[
              {
                key: 'part',
                title: t('pictures.grief.part'),
                cell: (part) => t(`pictures.grief.portrait.${part}`),
              },
              {
                key: 'lines',
                title: t('pictures.transition.said'),
                cell: (part) => <bdi>{(portrait[part] ?? []).join('; ')}</bdi>,
              },
            ]}
          />
        </>
      )}
    />
  );
}
