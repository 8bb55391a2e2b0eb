import { useTranslation } from 'react-i18next';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Part, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Loading } from '../../ui/states.tsx';
import { IdentityForm } from './client/identity.tsx';
import { useClient } from './client/identity-kept.ts';
import { InviteClient } from './client/invitation.tsx';
import { Looks } from './client/looks.tsx';
import { Transfer } from './client/transfer.tsx';
import { useCourseHere } from './course-frame.tsx';

/** The client behind the course: who they are, their way in, who looked, and handing the course over. */
export function ClientRoom() {
  const { t } = useTranslation();
  const { as, course } = useCourseHere();
  const client = course.opening.opened?.client ?? '';
  if (as !== 'therapist' || !client) return <Notice>{t('courseClient.notYours')}</Notice>;
  return <OwnClient client={client} />;
}

function OwnClient({ client }: { client: string }) {
  const { t } = useTranslation();
  const { course, acts } = useCourseHere();
  const { data: known, error } = useClient(client);
  if (error && !known) return <Notice kind="warn">{error.problem?.title ?? t('entry.noLine')}</Notice>;
  if (!known) return <Loading />;
  return (
    <Stack gap="chapter">
      <Part title={t('courseClient.identity')}>
        <IdentityForm known={known} course={course.id} />
      </Part>
      <Part title={t('courseClient.invitation')}>
        <InviteClient known={known} />
      </Part>
      <Part title={t('courseClient.looks')}>
        <p>{t('courseClient.looksSay')}</p>
        <Looks course={course.id} />
      </Part>
      {acts.includes('transferCourse') && (
        <Part title={t('courseClient.transfer')}>
          <Disclosure title={t('courseClient.transferMore')}>
            <Transfer />
          </Disclosure>
        </Part>
      )}
    </Stack>
  );
}
