import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Looks } from '#web/both/looks/looks.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Part, Stack } from '#web/ui/layout/layout.tsx';
import { Loading } from '#web/ui/layout/states.tsx';
import { Notice } from '#web/ui/words/notice.tsx';
import { Erasure } from './erasure.tsx';
import { IdentityForm } from './identity.tsx';
import { InviteClient } from './invitation.tsx';
import { useClient } from './known.ts';
import { PlaceOfClient } from './place.tsx';
import { RemindersAgreed } from './reminders.tsx';
import { Transfer } from './transfer.tsx';

/** The client behind the course: who they are, their way in, who looked, and handing the course over. */
export function ClientRoom() {
  const { t } = useTranslation();
  const { as, course } = useCourseView();
  const client = course.opening.opened?.client ?? '';
  if (as !== 'therapist' || !client) return <Notice>{t('course.client.notYours')}</Notice>;
  return <OwnClient client={client} />;
}

function OwnClient({ client }: { client: string }) {
  const { t } = useTranslation();
  const { course, acts } = useCourseView();
  const { data: known, error } = useClient(client);
  if (error && !known) return <Notice kind="warn">{error.problem?.title ?? t('entry.noLine')}</Notice>;
  if (!known) return <Loading />;
  return (
    <Stack gap="chapter">
      <Part title={t('course.client.identity')}>
        <IdentityForm known={known} course={course.id} />
        <PlaceOfClient />
        <p>
          <Link to="/same-client">{t('course.client.twice')}</Link>
        </p>
      </Part>
      <Part title={t('course.client.invitation')}>
        <InviteClient known={known} />
      </Part>
      {(course.messages.offer || acts.includes('offerMessages')) && (
        <Part title={t('course.messages.title')}>
          {acts.includes('offerMessages') && <p>{t('course.messages.clientLead')}</p>}
          <p>
            <Link to="/courses/$course/messages" params={{ course: course.id }}>
              {t(course.messages.offer ? 'course.messages.written' : 'course.messages.offer')}
            </Link>
          </p>
        </Part>
      )}
      <Part title={t('course.reminders.title')}>
        <RemindersAgreed />
      </Part>
      <Part title={t('course.client.looks')}>
        <p>{t('course.client.looksSay')}</p>
        <Looks at={`courses/${course.id}`} />
      </Part>
      <Part title={t('course.client.erase')}>
        <Erasure known={known} />
      </Part>
      {acts.includes('transferCourse') && (
        <Part title={t('course.client.transfer')}>
          <Disclosure title={t('course.client.transferMore')}>
            <Transfer />
          </Disclosure>
        </Part>
      )}
    </Stack>
  );
}
