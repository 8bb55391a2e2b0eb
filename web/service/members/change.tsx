import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Member } from '#core/api-answers/accounts.ts';
import { fieldSentence, formSentence } from '#web/app/forms/sentences.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { CopyLink } from '#web/ui/fields/copy-link.tsx';
import { AskOnceMore } from '#web/ui/layout/ask-once-more.tsx';
import { Dialog } from '#web/ui/layout/dialog.tsx';
import { Refused } from '#web/ui/words/notice.tsx';
import { useEndStep, useLeave, usePasswordLink, useRoles } from './list.ts';
import { RolesField } from './roles.tsx';

/** Other roles for a member. */
export function ChangeRoles({ member, onClose }: { member: Member; onClose: () => void }) {
  const { t } = useTranslation();
  const [held, setHeld] = useState(member.roles);
  const change = useRoles();
  const go = () => change.mutate({ person: member.person, roles: held }, { onSuccess: onClose });
  return (
    <Dialog
      title={t('service.members.changeRoles', { name: member.name })}
      isOpen
      onClose={onClose}
      actions={
        <Button kind="primary" onPress={go} isPending={change.isPending}>
          {t('service.members.keepRoles')}
        </Button>
      }
    >
      <RolesField value={held} onChange={setHeld} error={fieldSentence(change.error, 'roles')} />
      <Refused sentence={formSentence(change.error, t('entry.noLine'))} />
    </Dialog>
  );
}

interface AskOfMemberProps {
  member: Member;
  onClose: () => void;
  call: ReturnType<typeof useLeave>;
  words: 'leave' | 'endStep';
}

/** Asks once more before something is done to a colleague, in its own words. */
function AskOfMember({ member, onClose, call, words }: AskOfMemberProps) {
  const { t } = useTranslation();
  return (
    <AskOnceMore
      title={t(`service.members.${words}Title`, { name: member.name })}
      sentence={formSentence(call.error, t('entry.noLine'))}
      isPending={call.isPending}
      onSure={() => call.mutate(member.person, { onSuccess: onClose })}
      onClose={onClose}
      says={t(`service.members.${words}Says`)}
      go={t(`service.members.${words}Go`)}
    />
  );
}

type OfMember = Pick<AskOfMemberProps, 'member' | 'onClose'>;

/** A member leaves: what they wrote stays, and they can open nothing. */
export function LetLeave(of: OfMember) {
  return <AskOfMember {...of} call={useLeave()} words="leave" />;
}

/** A colleague lost the second step of their sign-in: it is ended for them. */
export function EndSecondStep(of: OfMember) {
  return <AskOfMember {...of} call={useEndStep()} words="endStep" />;
}

/** A colleague forgot their password and no letter reaches them: a link to hand over, which opens nothing by itself. */
export function HandOverPassword({ member, onClose }: { member: Member; onClose: () => void }) {
  const { t } = useTranslation();
  const make = usePasswordLink();
  const title = t('service.members.passwordTitle', { name: member.name });
  if (make.data) {
    return (
      <Dialog title={title} isOpen onClose={onClose}>
        <CopyLink
          label={t('service.members.passwordLink')}
          hint={t('service.members.passwordLinkSays')}
          link={make.data.link}
        />
      </Dialog>
    );
  }
  return (
    <AskOnceMore
      title={title}
      sentence={formSentence(make.error, t('entry.noLine'))}
      isPending={make.isPending}
      onSure={() => make.mutate(member.person)}
      onClose={onClose}
      says={t('service.members.passwordSays')}
      go={t('service.members.passwordGo')}
    />
  );
}
