import { useTranslation } from 'react-i18next';
import { urgencySays } from '#core/course/risk/urgency.ts';
import type { AgendaItem } from '#core/guide/today/agenda.ts';
import { shortNameOf } from '#core/instruments/instruments.ts';
import { listWithWhom, namesOf } from '#web/both/people/names.ts';
import { milestoneTones } from '#web/therapist/course/protocol/milestone-tones.ts';
import { PassOver } from '#web/therapist/course/protocol/pass-over.tsx';
import { Titled } from '#web/therapist/course/protocol/title-link.tsx';
import { RoomLink } from '#web/therapist/course/room-link.tsx';
import type { SessionView } from '#web/therapist/course/session/view.ts';
import { IssuesWorkedOn } from '#web/therapist/course/work/areas/issues-worked-on.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { Badge } from '#web/ui/words/badge.tsx';
import { useListed } from '#web/ui/words/listed.ts';
import { Signal } from '#web/ui/words/signal.tsx';
import { useDaysInWords } from '#web/ui/words/use-when.ts';
import { AgainItem } from './look-again.tsx';

type Of<Kind extends AgendaItem['kind']> = Extract<AgendaItem, { kind: Kind }>;

/** The next strategy by its name, with whom the focus is about, where a dispute stands and what that asks for, and its first question. */
function StrategyNext({
  session,
  item: {
    next,
    people,
    strategy: { stage, area },
  },
}: {
  session: SessionView;
  item: Of<'strategy'>;
}) {
  const { t } = useTranslation();
  const listed = useListed();
  const names = namesOf(session.view.course, people);
  return (
    <>
      <p>
        <RoomLink to="work">
          <strong>{next.title}</strong>
        </RoomLink>
        {names.length > 0 && (
          <>
            {' '}
            <bdi>{t('session.due.about', { names: listed(names) })}</bdi>
          </>
        )}
      </p>
      {stage && (
        <>
          <p className={shapes.fine}>{t('work.stage', { stage: stage.name, job: stage.job })}</p>
          <p className={shapes.fine}>{stage.moves.join(' · ')}</p>
        </>
      )}
      {next.questions[0] && <p className={shapes.fine}>{next.questions[0]}</p>}
      <IssuesWorkedOn area={area} />
    </>
  );
}

/** One thing a session is for, named, with why and the way to it. */
export function AgendaThing({ session, item }: { session: SessionView; item: AgendaItem }) {
  const { t } = useTranslation();
  const { day, rule } = useDaysInWords();
  if (item.kind === 'again') return <AgainItem session={session} again={item.again} />;
  if (item.kind === 'strategy') return <StrategyNext session={session} item={item} />;
  if (item.kind === 'alarm') {
    return (
      <>
        <p>
          <RoomLink to="session" hash="alarms">
            <Badge tone="danger">{t('session.due.alarm', { on: day(item.alarm.on) })}</Badge>
          </RoomLink>
        </p>
        <p className={shapes.fine}>{urgencySays[item.alarm.urgency]}</p>
      </>
    );
  }
  if (item.kind === 'worse') {
    return (
      <>
        {item.worse.map(({ instrument, first, latest }) => (
          <p key={instrument}>
            <Signal is="reliable_deterioration" />{' '}
            {t('session.due.worse', { instrument: shortNameOf(instrument), first, latest })}
          </p>
        ))}
        <p className={shapes.fine}>{t('session.due.worseAsk')}</p>
      </>
    );
  }
  if (item.kind === 'back') {
    const { tryOut } = item.back;
    const who = listWithWhom(session.view.course, tryOut.personIds, tryOut.withWhom);
    return (
      <>
        <p>
          <strong>{t('session.due.back')}</strong>
        </p>
        <p dir="auto">
          <bdi>{[tryOut.what, who].filter(Boolean).join(' · ')}</bdi>
        </p>
      </>
    );
  }
  if (item.kind === 'todo') {
    const { id, title, asks } = item.todo;
    return (
      <>
        <p>
          <strong>
            <Titled id={id} title={title} />
          </strong>
        </p>
        <p className={shapes.fine} dir="auto">
          {asks}
        </p>
      </>
    );
  }
  if (item.kind === 'held') {
    const { id, title, because } = item.held;
    return (
      <>
        <p>
          <strong>
            <Titled id={id} title={title} />
          </strong>
        </p>
        <p className={shapes.fine} dir="auto">
          {rule(because)}
        </p>
        <PassOver milestone={id} />
      </>
    );
  }
  const { id, title, state, due, because, blocks } = item.late;
  return (
    <>
      <p>
        <Titled id={id} title={title} />
      </p>
      <p>
        <Badge tone={milestoneTones[state]}>{t(`protocol.milestone.${state}`, { session: due })}</Badge>{' '}
        {state === 'blocked' && blocks && t(`protocol.waits.${blocks}`)}
      </p>
      <p className={shapes.fine} dir="auto">
        {rule(because)}
      </p>
    </>
  );
}
