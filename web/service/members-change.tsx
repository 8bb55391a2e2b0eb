import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldSentence, formSentence } from '../entry/form-error.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Refused } from '../ui/notice.tsx';
import { type Member, useEndStep, useLeave, useRoles } from './members-list.ts';
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

interface SureProps {
  title: string;
  says: string;
  go: string;
  change: ReturnType<typeof useLeave>;
  member: Member;
  onClose: () => void;
}

function Sure({ title, says, go, change, member, onClose }: SureProps) {
  const { t } = useTranslation();
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      weight="alert"
      actions={
        <Button
          kind="danger"
          onPress={() => change.mutate(member.person, { onSuccess: onClose })}
          isPending={change.isPending}
        >
          {go}
        </Button>
      }
    >
      <p>{says}</p>
      <Refused sentence={formSentence(change.error, t('entry.noLine'))} />
    </Dialog>
  );
}

/** A member leaves: what they wrote stays, and they can open nothing. */
export function LetLeave(props: { member: Member; onClose: () => void }) {
  const { t } = useTranslation();
  const title = t('service.leaveTitle', { name: props.member.name });
  return (
    <Sure
      {...props}
      change={useLeave()}
      title={title}
      says={t('service.leaveSays')}
      go={t('service.leaveGo')}
    />
  );
}

/** A colleague lost the second step of their sign-in: it is ended for them. */
export function EndSecondStep(props: { member: Member; onClose: () => void }) {
  const { t } = useTranslation();
  const title = t('service.endStepTitle', { name: props.member.name });
  return (
    <Sure
      {...props}
      change={useEndStep()}
      title={title}
      says={t('service.endStepSays')}
      go={t('service.endStepGo')}
    />
  );
}
