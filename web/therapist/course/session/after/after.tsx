import { useTranslation } from 'react-i18next';
import { MoodsShare } from '#web/therapist/course/moods/share.tsx';
import { DriftsForRater } from '#web/therapist/course/session/fidelity/drifts.tsx';
import { FidelityOwn } from '#web/therapist/course/session/fidelity/fidelity.tsx';
import { Note } from '#web/therapist/course/session/note/note.tsx';
import { PrivateNote } from '#web/therapist/course/session/note/private.tsx';
import { ReviewsDue } from '#web/therapist/course/session/reviews/reviews.tsx';
import type { SessionView } from '#web/therapist/course/session/view.ts';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Columns, Part, Stack } from '#web/ui/layout/layout.tsx';
import { TimeShares } from './time-shares.tsx';

/** After the hour: the note, signed; how far it was IPT; where the course drifts; what is to be talked over. */
export function After({ session, asked }: { session: SessionView; asked: number }) {
  const { t } = useTranslation();
  return (
    <Columns>
      <Stack gap="section">
        <Part title={t('session.note.title')}>
          <Note key={session.n} session={session} asked={asked} />
        </Part>
        {session.may('keepPrivateNote') && (
          <Disclosure title={t('session.private.title')}>
            <PrivateNote key={session.n} session={session} />
          </Disclosure>
        )}
      </Stack>
      <Stack gap="section">
        {session.held && session.may('rateFidelity') && (
          <Part title={t('session.fidelity.title')}>
            <Disclosure title={t('session.fidelity.rate')}>
              <FidelityOwn key={session.n} session={session} />
            </Disclosure>
            {session.may('tagTime') && (
              <Disclosure title={t('session.time.title')}>
                <TimeShares key={session.n} session={session} />
              </Disclosure>
            )}
          </Part>
        )}
        <ReviewsDue session={session} />
        <Part title={t('session.drift.title')}>
          <DriftsForRater session={session} />
          <MoodsShare />
        </Part>
      </Stack>
    </Columns>
  );
}
