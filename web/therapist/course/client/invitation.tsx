import { useTranslation } from 'react-i18next';
import { formSentence } from '../../../entry/form-error.ts';
import { CopyLink } from '../../../service/copy-link.tsx';
import { Button } from '../../../ui/button.tsx';
import { Stack } from '../../../ui/layout.tsx';
import { Refused } from '../../../ui/notice.tsx';
import { type KnownClient, useInviteClient } from './identity-kept.ts';

/** The client’s way to their own place: a link, good once and for 14 days. */
export function InviteClient({ known }: { known: KnownClient }) {
  const { t } = useTranslation();
  const invite = useInviteClient(known.id);
  if (known.account === 'signed-up') return <p>{t('courseClient.signedUp')}</p>;
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
