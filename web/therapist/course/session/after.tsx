import { useTranslation } from 'react-i18next';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { Columns, Part, Stack } from '../../../ui/layout.tsx';
import { DriftsHere } from './drifts-seen.tsx';
import { FidelityOwn } from './fidelity-own.tsx';
import { MoodsShare } from './moods-share.tsx';
import { Note } from './note.tsx';
import { PrivateNote } from './private-note.tsx';
import { ReviewsDue } from './reviews-due.tsx';
import type { SessionHere } from './session-here.ts';
import { TimeShares } from './time-shares.tsx';

/** After the hour: the note, signed; how far it was IPT; where the course drifts; what is to be talked over. */
export function After({ here, asked }: { here: SessionHere; asked: number }) {
  const { t } = useTranslation();
  return (
    <Columns>
      <Stack gap="section">
        <Part title={t('session.note.title')}>
          <Note key={here.n} here={here} asked={asked} />
        </Part>
        {here.may('keepPrivateNote') && (
          <Disclosure title={t('session.private.title')}>
            <PrivateNote key={here.n} here={here} />
          </Disclosure>
        )}
      </Stack>
      <Stack gap="section">
        {here.held && here.may('rateFidelity') && (
          <Part title={t('session.fidelity.title')}>
            <Disclosure title={t('session.fidelity.rate')}>
              <FidelityOwn key={here.n} here={here} />
            </Disclosure>
            {here.may('tagTime') && (
              <Disclosure title={t('session.time.title')}>
                <TimeShares key={here.n} here={here} />
              </Disclosure>
            )}
          </Part>
        )}
        <ReviewsDue here={here} />
        <Part title={t('session.drift.title')}>
          <DriftsHere here={here} />
          <MoodsShare />
        </Part>
      </Stack>
    </Columns>
  );
}
