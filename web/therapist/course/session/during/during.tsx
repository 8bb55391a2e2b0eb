import { useTranslation } from 'react-i18next';
import { allianceAt } from '#core/course/alliance/due.ts';
import { RaiseAlarm } from '#web/therapist/course/risk/alarms/raise.tsx';
import { DueToday } from '#web/therapist/course/session/due/due.tsx';
import { MeasuresHere } from '#web/therapist/course/session/due/measures.tsx';
import { Steps } from '#web/therapist/course/session/steps/steps.tsx';
import type { SessionHere } from '#web/therapist/course/session/view.ts';
import { Switch } from '#web/ui/fields/switch.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Columns, Stack } from '#web/ui/layout/layout.tsx';
import { TogetherRated } from './alliance.tsx';
import { Parked } from './parked.tsx';
import { TechniqueKeys } from './techniques.tsx';
import { BetweenUs } from './therapeutic-relationship.tsx';

interface DuringProps {
  here: SessionHere;
  keys: 'on' | 'off';
  onKeys: (keys: 'on' | 'off') => void;
}

/** While the hour goes on: its steps on one side, techniques by one key each on the other. */
export function During({ here, keys, onKeys }: DuringProps) {
  const { t } = useTranslation();
  const together = allianceAt(here.view.course, here.n);
  return (
    <Columns shape="main">
      <Stack gap="section">
        <Steps key={here.n} here={here} keys={keys} />
        <Stack gap="tight">
          <MeasuresHere here={here} />
          {here.may('noteRoomEvent') && (
            <Disclosure title={t('session.between.title')}>
              <BetweenUs here={here} />
            </Disclosure>
          )}
          {here.when === 'now' && (
            <Disclosure title={t('session.before.due')}>
              <DueToday here={here} />
            </Disclosure>
          )}
          {(together.stands === 'due' || together.latest) && (
            <Disclosure
              key={together.stands}
              title={t(together.stands === 'due' ? 'session.together.due' : 'session.together.title')}
            >
              <TogetherRated key={here.n} here={here} />
            </Disclosure>
          )}
          {here.may('parkIssue') && (
            <Disclosure title={t('session.parked.title')}>
              <Parked here={here} />
            </Disclosure>
          )}
          {here.may('raiseAlarm') && (
            <Disclosure title={t('risk.raise.title')}>
              <RaiseAlarm />
            </Disclosure>
          )}
        </Stack>
      </Stack>
      {here.may('markTechnique') && (
        <Stack>
          <TechniqueKeys here={here} keys={keys} />
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
