import { useTranslation } from 'react-i18next';
import { leadOf, readWithIn } from '#core/course/closing/measured-outcome.ts';
import { readingsOf, validReadingsOf } from '#core/course/measures/readings.ts';
import { riskFlagsOf } from '#core/course/measures/risk-flags.ts';
import { sessionOf } from '#core/course/measures/session-of.ts';
import type { Reading } from '#core/course/measures/state.ts';
import type { Instrument } from '#core/instruments/instrument/instrument.ts';
import { questionsOf } from '#core/instruments/instrument/questions.ts';
import { caseCutoff } from '#core/instruments/scoring/bands.ts';
import { changeOf } from '#core/outcomes/reliable-change.ts';
import { sessionSignal } from '#core/outcomes/session-signal.ts';
import { useInstruments } from '#web/app/instruments.ts';
import { useSubscalesSaid } from '#web/both/measures/subscales-said.ts';
import { useExpected } from '#web/therapist/course/measures/curves.ts';
import type { SessionView } from '#web/therapist/course/session/view.ts';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { Sparkline } from '#web/ui/tables/sparkline.tsx';
import { Badge } from '#web/ui/words/badge.tsx';
import { Signal, wordOfChange } from '#web/ui/words/signal.tsx';
import { useDaysInWords } from '#web/ui/words/use-when.ts';
import { AnswersGiven } from './answers-given.tsx';
import beforeCss from './before.module.css';

/** The latest reading of each instrument up to a session, with the one before it. */
function latestOf(
  session: SessionView,
  instruments: ReadonlyMap<string, Instrument>,
): { instrument: Instrument; now: Reading; before?: Reading; all: Reading[] }[] {
  const { course } = session.view;
  const ids = [...new Set(course.measures.readings.map(({ instrument }) => instrument))];
  return ids.flatMap((id) => {
    const instrument = instruments.get(id);
    const all = readingsOf(course, id).filter(
      ({ session: atSession }) => atSession === null || atSession <= session.n,
    );
    const now = all.at(-1);
    return instrument && now ? [{ instrument, now, before: all.at(-2), all }] : [];
  });
}

function Moved({
  session,
  instrument,
  now,
  before,
  all,
}: ReturnType<typeof latestOf>[number] & { session: SessionView }) {
  const { t } = useTranslation();
  const { day } = useDaysInWords();
  const subscalesSaid = useSubscalesSaid();
  const { course } = session.view;
  const valid = validReadingsOf(course, instrument.id).filter(({ seq }) =>
    all.some((one) => one.seq === seq),
  );
  const first = valid[0]?.result.total ?? null;
  const last = valid.at(-2)?.result.total ?? null;
  const total = now.result.total;
  const since = total === null || last === null ? null : total - last;
  const rule = readWithIn(course, instrument.id);
  const expected = useExpected()(instrument.id);
  const change =
    total === null || first === null || valid.length < 2
      ? null
      : changeOf(instrument, first, total, rule.reliableChange ?? undefined);
  const signal =
    total === null || first === null
      ? null
      : sessionSignal({
          measure: instrument.id,
          readWith: leadOf(course).measure === instrument.id ? rule : undefined,
          baseline: first,
          current: total,
          session: sessionOf(course, now) ?? session.n,
          expectedUpper: expected?.at(sessionOf(course, now) ?? session.n)?.upper ?? null,
        });
  const said = signal?.reason ?? (change ? wordOfChange[change.reliable] : undefined);
  const subscales = subscalesSaid(instrument, now.result, before?.result);
  const flagged = riskFlagsOf(course, now).filter(({ answer }) => answer !== 'clear');
  const words = [
    since !== null &&
      t(`session.scores.${since === 0 ? 'same' : since < 0 ? 'less' : 'more'}`, { count: Math.abs(since) }),
    change &&
      change.points !== 0 &&
      t(`session.scores.from.${change.points < 0 ? 'less' : 'more'}`, { count: Math.abs(change.points) }),
  ].filter(Boolean);
  const ofSession =
    sessionOf(course, now) === session.n
      ? t('session.scores.forThis')
      : t('session.scores.lastOn', { on: day(now.on) });
  return (
    <li>
      <div className={beforeCss.score}>
        <p>
          <strong>{instrument.shortName}</strong>{' '}
          <span className={beforeCss.figure}>{total ?? t('session.scores.noTotal')}</span>{' '}
          {now.result.severity}
        </p>
        <Sparkline
          scores={all.map(({ result }) => result.total ?? undefined)}
          most={instrument.scoring.max ?? 27}
          cutOff={caseCutoff(instrument)?.value}
          words={all.map(({ result }) => result.total ?? '–').join(', ')}
        />
      </div>
      <p className={shapes.fine}>{[ofSession, ...words].join(' ')}</p>
      {subscales.length > 0 && <p className={shapes.fine}>{subscales.join('; ')}</p>}
      {said && (
        <p>
          <Signal is={said} />
        </p>
      )}
      {flagged.map(({ item, answer }) => (
        <p key={item}>
          <Badge tone="danger">{t(`session.scores.risk.${answer}`, { item })}</Badge>{' '}
          {questionsOf(instrument).find(({ n }) => n === item)?.text}
        </p>
      ))}
      <Disclosure title={t('session.scores.answers', { instrument: instrument.shortName })} level={3}>
        <AnswersGiven instrument={instrument} now={now} before={before} />
      </Disclosure>
    </li>
  );
}

/** What moved since last time: each score, the change in words, and the answers on demand. */
export function ScoresMoved({ session }: { session: SessionView }) {
  const { t } = useTranslation();
  const all = latestOf(session, useInstruments());
  if (all.length === 0) return <p>{t('session.scores.none')}</p>;
  return (
    <ul className={shapes.lines}>
      {all.map((one) => (
        <Moved key={one.instrument.id} session={session} {...one} />
      ))}
    </ul>
  );
}
