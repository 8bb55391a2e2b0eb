import { useTranslation } from 'react-i18next';
import { allianceAt } from '#core/course/alliance/due.ts';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { Columns, Stack } from '../../../ui/layout.tsx';
import { Switch } from '../../../ui/switch.tsx';
import { RaiseAlarm } from '../risk/raise-alarm.tsx';
import { BetweenUs } from './between-us.tsx';
import { DueToday } from './due-today.tsx';
import { MeasuresHere } from './measures-here.tsx';
import { Parked } from './parked.tsx';
import type { SessionHere } from './session-here.ts';
import { Steps } from './steps.tsx';
import { TechniqueKeys } from './technique-keys.tsx';
import { TogetherRated } from './together-rated.tsx';

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
