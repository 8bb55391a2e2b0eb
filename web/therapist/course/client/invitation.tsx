import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formSentence } from '../../../entry/form-error.ts';
import { CopyLink } from '../../../service/copy-link.tsx';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Stack } from '../../../ui/layout.tsx';
import { Refused } from '../../../ui/notice.tsx';
import { type KnownClient, useEndLostOf, useInviteClient } from './identity-kept.ts';

/** The client’s way to their own place: a link, good once and for 14 days. */
export function InviteClient({ known }: { known: KnownClient }) {
  const { t } = useTranslation();
  const invite = useInviteClient(known.id);
  if (known.account === 'signed-up') return <SignedUp known={known} />;
  return (
    <Stack>
      <p>{t(known.account === 'invited' ? 'courseClient.isInvited' : 'courseClient.notInvited')}</p>
      {invite.data && (
        <CopyLink label={t('courseClient.link')} hint={t('courseClient.linkSays')} link={invite.data.link} />
      )}
      <Refused sentence={formSentence(invite.error, t('entry.noLine'))} />
      <div>
        <Button
          kind={known.account === 'none' ? 'primary' : 'plain'}
          onPress={() => invite.mutate()}
          isPending={invite.isPending}
        >
          {t(known.account === 'invited' ? 'courseClient.inviteAgain' : 'courseClient.invite')}
        </Button>
      </div>
    </Stack>
  );
}

/** A client who signs in by themselves; one who has lost their second step is let in again. */
function SignedUp({ known }: { known: KnownClient }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const end = useEndLostOf(known.id);
  const close = () => setAsking(false);
  return (
    <Stack>
      <p>{t('courseClient.signedUp')}</p>
      {known.secondFactor === 'on' && (
        <div>
          <Button onPress={() => setAsking(true)}>{t('courseClient.lost')}</Button>
        </div>
      )}
      <Dialog
        title={t('courseClient.lostTitle')}
        isOpen={asking}
        onClose={close}
        weight="alert"
        actions={
          <Button
            kind="danger"
            isPending={end.isPending}
            onPress={() => end.mutate(undefined, { onSuccess: close })}
          >
            {t('courseClient.lostGo')}
          </Button>
        }
      >
        <p>{t('courseClient.lostSays')}</p>
        <Refused sentence={formSentence(end.error, t('entry.noLine'))} />
      </Dialog>
    </Stack>
  );
}
