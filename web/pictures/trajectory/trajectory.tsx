import { useContext, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PictureWithTable } from '#web/pictures/frame/picture.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { PartsStand } from '#web/ui/layout/folded-part.tsx';
import { DataTable } from '#web/ui/tables/table.tsx';
import { dateInWords } from '#web/ui/words/when.ts';
import { reliableAt, TrajectoryDrawing } from './drawing.tsx';
import { courseAt, numberAt, ownScores } from './of-course.ts';
import type { TrajectoryProps, TrajectoryScore } from './props.ts';
import { sideOfCutOff } from './side-of-cut-off.ts';
import css from './trajectory.module.css';

/** What became of a score, by the word that every page has for it; none where nobody has published what change is reliable. */
function changeInWord(instrument: TrajectoryProps['instrument'], from: number, to: number) {
  const { better, reliableChange } = instrument;
  if (reliableChange === undefined) return undefined;
  const goodBy = (better === 'lower' ? 1 : -1) * (from - to);
  if (Math.abs(goodBy) < reliableChange) return 'no_signal';
  if (goodBy < 0) return 'reliable_deterioration';
  const [was, is] = [sideOfCutOff(from, instrument), sideOfCutOff(to, instrument)];
  const ill = better === 'lower' ? ['above', 'over'] : ['below', 'upTo'];
  const isOut = was !== undefined && is !== undefined && ill.includes(was) && !ill.includes(is);
  return isOut ? 'reliable_recovery' : 'reliable_improvement';
}

function useTrajectoryWords({ instrument, began, scores, before }: TrajectoryProps) {
  const { t } = useTranslation();
  const band = (score: number) =>
    instrument.bands.find(({ from, to }) => score >= from && score <= to)?.label ?? '';
  const knownOf = (some: readonly TrajectoryScore[]) =>
    some.flatMap(({ score, session }) => (score === undefined ? [] : [{ score, session }]));
  const known = knownOf(ownScores({ scores, before }));
  const [first, last] = [known[0], known.at(-1)];
  const earlier = knownOf(scores).at(-1);
  if (!first || !last) {
    const summary = earlier
      ? t('pictures.trajectory.onlyBefore', { instrument: instrument.name, score: earlier.score })
      : t('pictures.trajectory.none');
    return { band, summary };
  }
  const from = began ?? first.score;
  const goodBy = (instrument.better === 'lower' ? 1 : -1) * (from - last.score);
  const word = changeInWord(instrument, from, last.score);
  const key = goodBy === 0 ? 'same' : word ? 'moved' : 'movedOnly';
  const inBand = band(last.score);
  return {
    band,
    summary: t(`pictures.trajectory.${key}`, {
      instrument: instrument.name,
      from,
      to: inBand ? t('pictures.trajectory.inBand', { score: last.score, band: inBand }) : last.score,
      session: last.session,
      signal: word && t(`signals.${word}`),
    }),
  };
}

function Swatch({ line }: { line: string | undefined }) {
  return (
    <svg viewBox="0 0 28 16" aria-hidden>
      <path className={line} d="M0 8H28" />
    </svg>
  );
}

/** One instrument's scores by session, with what they may be held against. */
export function Trajectory(props: TrajectoryProps) {
  const { instrument, scores, phases, expected = [], before, children, level } = props;
  const { t, i18n } = useTranslation();
  const { band, summary } = useTrajectoryWords(props);
  const [chosen, setChosen] = useState<number>();
  const sessionSaid = (at: number) => {
    const session = numberAt(before, at);
    const course = courseAt(before, at)?.name;
    return course
      ? t('pictures.trajectory.sessionBefore', { session, course })
      : t('pictures.trajectory.sessionN', { session });
  };
  const open = scores.find(({ session }) => session === chosen);
  const withItems = scores.filter(({ items }) => items && items.length > 0);
  const reliable = reliableAt(props);
  const isInFile = useContext(PartsStand) === 'whole';
  return (
    <PictureWithTable
      title={instrument.name}
      level={level}
      words={summary}
      drawing={
        <>
          <TrajectoryDrawing {...props} chosen={chosen} onChoose={setChosen} />
          {!isInFile && (children || withItems.length > 0) && (
            <div className={css.answers} data-print="never">
              {children}
              {withItems.length > 0 && (
                <Select
                  label={t('pictures.trajectory.answersOf')}
                  value={chosen === undefined ? undefined : String(chosen)}
                  onChange={(value) => setChosen(value === '' ? undefined : Number(value))}
                  options={withItems.map(({ session }) => ({
                    value: String(session),
                    label: sessionSaid(session),
                  }))}
                />
              )}
              {open?.items && (
                <dl>
                  {open.items.map(({ question, answer, isLeftOut }) => (
                    <div key={question}>
                      <dt lang={instrument.language}>{question}</dt>
                      <dd lang={isLeftOut ? undefined : instrument.language}>{answer}</dd>
                    </div>
                  ))}
                </dl>
              )}
            </div>
          )}
        </>
      }
      legend={[
        ...(instrument.cutOff === undefined
          ? []
          : [
              {
                mark: <Swatch line={css.cut} />,
                label: t('pictures.trajectory.cutOff', { score: instrument.cutOff }),
              },
            ]),
        ...(reliable === undefined
          ? []
          : [
              {
                mark: <Swatch line={css.reliable} />,
                label: t('pictures.trajectory.reliable', { score: reliable }),
              },
            ]),
        ...(expected.length
          ? [
              {
                mark: (
                  <svg viewBox="0 0 28 16" aria-hidden>
                    <rect className={css.expected} width={28} height={16} />
                  </svg>
                ),
                label: t('pictures.trajectory.expected'),
              },
            ]
          : []),
        ...(scores.some(({ alarm }) => alarm)
          ? [
              {
                mark: (
                  <svg viewBox="-7 -2 28 16" aria-hidden>
                    <path className={css.alarm} d="M4 0h5l4 4v5l-4 4H4L0 9V4z" />
                  </svg>
                ),
                label: t('pictures.trajectory.alarm'),
              },
            ]
          : []),
      ]}
      table={() => (
        <DataTable
          caption={instrument.name}
          rows={scores}
          rowKey={({ session }) => String(session)}
          columns={[
            {
              key: 'session',
              title: t('pictures.trajectory.session'),
              cell: ({ session }) => sessionSaid(session),
            },
            {
              key: 'on',
              title: t('pictures.trajectory.on'),
              cell: ({ on }) => (on ? dateInWords(on, i18n.language) : ''),
            },
            {
              key: 'score',
              title: t('pictures.trajectory.score'),
              align: 'number',
              cell: ({ score }) => score ?? t('pictures.trajectory.missing'),
            },
            // One band for the whole scale, as a client’s page has it, tells no score from another.
            ...(instrument.bands.length > 1
              ? [
                  {
                    key: 'band',
                    title: t('pictures.trajectory.band'),
                    cell: ({ score }: TrajectoryScore) => (score === undefined ? '' : band(score)),
                  },
                ]
              : []),
            {
              key: 'phase',
              title: t('pictures.trajectory.phase'),
              cell: ({ session }) => {
                const phase = phases.find(({ from, to }) => session >= from && session <= to);
                return phase ? (phase.name ?? t(`pictures.phase.${phase.key}`)) : '';
              },
            },
            ...(expected.length > 0
              ? [
                  {
                    key: 'expected',
                    title: t('pictures.trajectory.expected'),
                    cell: ({ session }: TrajectoryScore) => {
                      const range = expected.find((one) => one.session === session);
                      return range
                        ? t('pictures.trajectory.expectedOf', {
                            low: Math.round(range.low),
                            high: Math.round(range.high),
                          })
                        : '';
                    },
                  },
                ]
              : []),
            {
              key: 'notes',
              title: t('pictures.trajectory.notes'),
              cell: ({ score, session, alarm }) => {
                const side = score === undefined ? undefined : sideOfCutOff(score, instrument);
                return [
                  side && t(`pictures.trajectory.${side}`),
                  score !== undefined &&
                    reliable !== undefined &&
                    !courseAt(before, session) &&
                    (instrument.better === 'lower' ? score <= reliable : score >= reliable) &&
                    t('pictures.trajectory.isReliable'),
                  alarm && `${t('pictures.trajectory.alarm')}: ${alarm}`,
                ]
                  .filter(Boolean)
                  .join('. ');
              },
            },
          ]}
        />
      )}
    />
  );
}
