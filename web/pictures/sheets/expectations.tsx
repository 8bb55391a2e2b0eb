import { useTranslation } from 'react-i18next';
import { PictureWithTable } from '#web/pictures/frame/picture.tsx';
import { classes } from '#web/ui/look/classes.ts';
import { DataTable } from '#web/ui/tables/table.tsx';
import own from './expectations.module.css';
import { SheetPart, Words } from './parts.tsx';
import css from './sheets.module.css';

export type DisputeStage = 'renegotiation' | 'impasse' | 'dissolution';

export interface ExpectationTopic {
  id: string;
  topic: string;
  mine: string;
  mineIs?: 'said' | 'unsaid';
  theirs: string;
  theirsIs?: 'said' | 'unsaid';
  /** How far apart, 0–10. */
  gap?: number;
}

export interface ExpectationsProps {
  person: string;
  topics: readonly ExpectationTopic[];
  stage?: DisputeStage;
  stageHistory?: readonly { stage: DisputeStage; session: number; evidence?: string }[];
  level?: 2 | 3 | 4;
}

const stages: readonly DisputeStage[] = ['renegotiation', 'impasse', 'dissolution'];

function Gap({ gap }: { gap: number | undefined }) {
  const { t } = useTranslation();
  if (gap === undefined) return <div className={own.gap}>{t('pictures.dispute.gapUnknown')}</div>;
  const half = gap * 4.5;
  return (
    <div className={own.gap}>
      <svg viewBox="0 0 110 20" aria-hidden>
        <line className={own.gapLine} x1={5} x2={105} y1={10} y2={10} />
        <line className={own.gapSpan} x1={55 - half} x2={55 + half} y1={10} y2={10} />
        <circle className={own.gapEnd} cx={55 - half} cy={10} r={5} />
        <circle className={own.gapEnd} cx={55 + half} cy={10} r={5} />
      </svg>
      {t('pictures.dispute.gapOf', { gap })}
    </div>
  );
}

function Side({ voice, words, is }: { voice: string; words: string; is: 'said' | 'unsaid' | undefined }) {
  const { t } = useTranslation();
  return (
    <div className={own.side}>
      <span className={own.voice}>
        {voice}
        {is && `, ${t(`pictures.dispute.${is}`)}`}
      </span>
      <div className={is === 'unsaid' ? own.unsaid : undefined}>
        <Words words={words} />
      </div>
    </div>
  );
}

/** What each side of a dispute expects, said and unsaid, how far apart, and where the dispute stands (RD-2, RD-3). */
export function Expectations({ person, topics, stage, stageHistory = [], level }: ExpectationsProps) {
  const { t } = useTranslation();
  const unsaid = topics.filter(({ mineIs }) => mineIs === 'unsaid').length;
  const words = [
    stage
      ? t('pictures.dispute.stands', { stage: t(`pictures.dispute.stage.${stage}`) })
      : t('pictures.dispute.stageUnknown'),
    topics.length > 0 &&
      (topics.length === 1 && unsaid === 1
        ? t('pictures.dispute.onlyUnsaid')
        : t('pictures.dispute.unsaidCount', { count: unsaid, all: topics.length })),
  ];
  const title = t('pictures.dispute.title', { person });
  const showed = (key: DisputeStage) =>
    stageHistory
      .filter((past) => past.stage === key)
      .map(({ session, evidence }) =>
        [t('pictures.session', { session }), evidence].filter(Boolean).join(': '),
      );
  const is = (value: 'said' | 'unsaid' | undefined) => (value ? t(`pictures.dispute.${value}`) : '');
  return (
    <PictureWithTable
      title={title}
      level={level}
      words={words.filter(Boolean).join(' ')}
      drawing={
        <div className={css.space}>
          <ol className={own.stages} aria-label={t('pictures.dispute.stageTitle')}>
            {stages.map((key) => (
              <li
                key={key}
                className={classes(own.stage, key === stage && own.now)}
                aria-current={key === stage ? 'step' : undefined}
              >
                {t(`pictures.dispute.stage.${key}`)}
                {showed(key).map((words) => (
                  <p key={words} className={css.fine} dir="auto">
                    {words}
                  </p>
                ))}
              </li>
            ))}
          </ol>
          <ol className={own.matrix}>
            {topics.map(({ id, topic, mine, mineIs, theirs, theirsIs, gap }) => (
              <li key={id} className={own.topic}>
                <bdi className={own.topicName}>{topic}</bdi>
                <Side voice={t('pictures.dispute.mine')} words={mine} is={mineIs} />
                <Gap gap={gap} />
                <Side voice={t('pictures.dispute.theirs', { person })} words={theirs} is={theirsIs} />
              </li>
            ))}
          </ol>
          {topics.length === 0 && <SheetPart title={t('pictures.dispute.none')}>{null}</SheetPart>}
        </div>
      }
      table={() => (
        <>
          <DataTable
            caption={title}
            rows={topics}
            rowKey={({ id }) => id}
            columns={[
              { key: 'topic', title: t('pictures.dispute.topic'), cell: ({ topic }) => topic },
              { key: 'mine', title: t('pictures.dispute.mine'), cell: ({ mine }) => <bdi>{mine}</bdi> },
              { key: 'mineIs', title: t('pictures.dispute.mineIs'), cell: ({ mineIs }) => is(mineIs) },
              {
                key: 'theirs',
                title: t('pictures.dispute.theirs', { person }),
                cell: ({ theirs }) => <bdi>{theirs}</bdi>,
              },
              {
                key: 'theirsIs',
                title: t('pictures.dispute.theirsIs'),
                cell: ({ theirsIs }) => is(theirsIs),
              },
              { key: 'gap', title: t('pictures.dispute.gap'), align: 'number', cell: ({ gap }) => gap ?? '' },
            ]}
          />
          <DataTable
            caption={t('pictures.dispute.stageTitle')}
            rows={stages}
            rowKey={(key) => key}
            columns={[
              {
                key: 'stage',
                title: t('pictures.dispute.stageTitle'),
                cell: (key) => t(`pictures.dispute.stage.${key}`),
              },
              {
                key: 'now',
                title: t('pictures.dispute.standsHere'),
                cell: (key) => (key === stage ? t('pictures.dispute.standsHere') : ''),
              },
              {
                key: 'showed',
                title: t('pictures.dispute.showed'),
                cell: (key) => <bdi>{showed(key).join('; ')}</bdi>,
              },
            ]}
          />
        </>
      )}
    />
  );
}
