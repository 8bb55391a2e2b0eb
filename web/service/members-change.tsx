import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldSentence, formSentence } from '../entry/form-error.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Refused } from '../ui/notice.tsx';
import { type Member, useLeave, useRoles } from './members-list.ts';
import { RolesField } from './members-roles.tsx';

/** Other roles for a member. */
export function ChangeRoles({ member, onClose }: { member: Member; onClose: () => void }) {
  const { t } = useTranslation();
  const [held, setHeld] = useState(member.roles);
  const change = useRoles();
  const go = () => change.mutate({ person: member.person, roles: held }, { onSuccess: onClose });
  return (
    <Dialog
      title={t('service.changeRoles', { name: member.name })}
      isOpen
      onClose={onClose}
      actions={
        <Button kind="primary" onPress={go} isPending={change.isPending}>
          {t('service.keepRoles')}
        </Button>
      }
    >
      <RolesField value={held} onChange={setHeld} error={fieldSentence(change.error, 'roles')} />
      <Refused sentence={formSentence(change.error, t('entry.noLine'))} />
    </Dialog>
  );
}

/** A member leaves: what they wrote stays, and they can open nothing. */
export function LetLeave({ member, onClose }: { member: Member; onClose: () => void }) {
  const { t } = useTranslation();
  const leave = useLeave();
  return (
    <Dialog
      title={t('service.leaveTitle', { name: member.name })}
      isOpen
      onClose={onClose}
      weight="alert"
      actions={
        <Button
          kind="danger"
          onPress={() => leave.mutate(member.person, { onSuccess: onClose })}
          isPending={leave.isPending}
        >
          {t('service.leaveGo')}
        </Button>
      }
    >
      <p>{t('service.leaveSays')}</p>
      <Refused sentence={formSentence(leave.error, t('entry.noLine'))} />
    </Dialog>
  );
}
