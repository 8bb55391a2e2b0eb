import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { consentTo } from '#core/course/consent/answers.ts';
import { ConsentQuestion } from '#web/client/consent/question.tsx';
import { useMyCourse } from '#web/client/my-course.tsx';
import { useLeftOut } from '#web/client/page/left-out.ts';
import { standingLinkClass } from '#web/ui/buttons/text-link.tsx';
import { Notice } from '#web/ui/words/notice.tsx';

/** Whether I want messages at all: asked where they would be written, and never twice by itself. */
export function AgreeToMessages() {
  const { t } = useTranslation();
  const { course } = useMyCourse();
  const { leftOut, leaveOut } = useLeftOut(course.id);
  const answer = consentTo(course, 'messages');
  if (answer !== 'not_asked')
    return (
      <Notice
        actions={
          <Link to="/consent" className={standingLinkClass}>
            {t('client.consent.title')}
          </Link>
        }
      >
        {t('client.messages.saidNo')}
      </Notice>
    );
  const leave = () => {
    if (!leftOut.includes('messages')) leaveOut('messages');
  };
  return <ConsentQuestion item="messages" onSettled={leave} />;
}
