import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { RefusedError } from '#web/app/api.ts';
import { PageNotReady } from '#web/app/frame/page-not-ready.tsx';
import { useDraft } from '#web/app/offline/drafts.ts';
import type { GroupNow } from '#web/group/group-now.ts';
import { buttonClass } from '#web/ui/buttons/button.tsx';
import { standingLinkClass } from '#web/ui/buttons/text-link.tsx';
import { Row } from '#web/ui/layout/layout.tsx';
import { PageHead } from '#web/ui/layout/page-head.tsx';
import { TitleOf } from '#web/ui/layout/tab-title.tsx';
import { useListed } from '#web/ui/words/listed.ts';
import { Notice } from '#web/ui/words/notice.tsx';
import css from './meeting.module.css';
import type { MeetingTyped } from './typed.ts';
import { draftOfMeeting } from './use-meeting.ts';

/** Whoever does not lead the group holds no meeting of it: what they may do, and where. */
export function NotTheirs({ now }: { now: GroupNow }) {
  const { t } = useTranslation();
  const { view } = now;
  const listed = useListed();
  const params = { group: view.group.id };
  return (
    <main id="page" className={css.meeting}>
      <TitleOf words={t('group.meeting.notYours.title')} />
      <PageHead
        title={t('group.meeting.notYours.title')}
        lead={t('group.meeting.notYours.says', {
          names: listed(view.facilitators.map(({ name }) => name)),
        })}
      />
      <Row>
        <Link to="/groups/$group" params={params} className={buttonClass({ kind: 'primary' })}>
          {t('group.meeting.notYours.group')}
        </Link>
        {view.as === 'supervisor' && (
          <Link to="/groups/$group/supervision" params={params} className={standingLinkClass}>
            {t('group.meeting.notYours.supervision')}
          </Link>
        )}
      </Row>
    </main>
  );
}

/** The group is not open to them any more: what was typed of a meeting lies here still. */
export function NoLongerTheirs({ group, error }: { group: string; error: RefusedError }) {
  const { t } = useTranslation();
  const { isTyped } = useDraft<MeetingTyped | null>(draftOfMeeting(group), null);
  return (
    <>
      {isTyped && <Notice kind="warn">{t('group.meeting.notYours.kept')}</Notice>}
      <PageNotReady error={error} title={t('group.title')} />
    </>
  );
}
