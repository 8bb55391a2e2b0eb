import { useTranslation } from 'react-i18next';
import { allianceAt } from '#core/course/alliance/due.ts';
import { hardWorkIn } from '#core/course/session-room/hard-work.ts';
import { RaiseAlarm } from '#web/therapist/course/risk/alarms/raise.tsx';
import { DueToday } from '#web/therapist/course/session/due/due.tsx';
import { MeasuresDueNow } from '#web/therapist/course/session/due/measures.tsx';
import { Steps } from '#web/therapist/course/session/steps/steps.tsx';
import type { SessionView } from '#web/therapist/course/session/view.ts';
import { Switch } from '#web/ui/fields/switch.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Columns, Stack } from '#web/ui/layout/layout.tsx';
import { AllianceAsked } from './alliance.tsx';
import { FromAfar } from './from-afar.tsx';
import { HardWorkRated } from './hard-work.tsx';
import { Parked } from './parked.tsx';
import { TechniqueKeys } from './techniques.tsx';
import { TherapeuticRelationship } from './therapeutic-relationship.tsx';

interface DuringProps {
  session: SessionView;
  keys: 'on' | 'off';
  onKeys: (keys: 'on' | 'off') => void;
}

/** While the hour goes on: its steps on one side, techniques by one key each on the other. */
export function During({ session, keys, onKeys }: DuringProps) {
  const { t } = useTranslation();
  const together = allianceAt(session.view.course, session.n);
  return (
    <Columns shape="main">
      <Stack gap="section">
        <FromAfar key={`afar-${session.n}`} session={session} />
        <Steps key={session.n} session={session} keys={keys} />
        <Stack gap="tight">
          <MeasuresDueNow session={session} />
          {session.may('noteRoomEvent') && (
            <Disclosure title={t('session.between.title')}>
              <TherapeuticRelationship session={session} />
            </Disclosure>
          )}
          {session.when === 'now' && (
            <Disclosure title={t('session.before.due')}>
              <DueToday session={session} />
            </Disclosure>
          )}
          {(together.stands === 'due' || together.latest) && (
            <Disclosure
              key={together.stands}
              title={t(together.stands === 'due' ? 'session.together.due' : 'session.together.title')}
            >
              <AllianceAsked key={session.n} session={session} />
            </Disclosure>
          )}
          {(session.may('rateDistress') || hardWorkIn(session.view.course, session.n).length > 0) && (
            <Disclosure title={t('session.hard.title')}>
              <HardWorkRated session={session} />
            </Disclosure>
          )}
          {session.may('parkIssue') && (
            <Disclosure title={t('session.parked.title')}>
              <Parked session={session} />
            </Disclosure>
          )}
          {session.may('raiseAlarm') && (
            <Disclosure title={t('risk.raise.title')}>
              <RaiseAlarm />
            </Disclosure>
          )}
        </Stack>
      </Stack>
      {session.may('markTechnique') && (
        <Stack>
          <TechniqueKeys session={session} keys={keys} />
          <Switch
            label={t('session.keys.switch')}
            hint={t('session.keys.hint')}
            isSelected={keys === 'on'}
            onChange={(on) => onKeys(on ? 'on' : 'off')}
          />
        </Stack>
      )}
    </Columns>
  );
}
