import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { KnownClient } from '#core/api-answers/accounts.ts';
import { formSentence } from '#web/app/forms/sentences.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { CopyLink } from '#web/ui/fields/copy-link.tsx';
import { AskOnceMore } from '#web/ui/layout/ask-once-more.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { Refused } from '#web/ui/words/notice.tsx';
import { useEndLostOf, useInviteClient } from './known.ts';

/** The client’s way to their own place: a link, good once and for 14 days. */
export function InviteClient({ known }: { known: KnownClient }) {
  const { t } = useTranslation();
  const invite = useInviteClient(known.id);
  if (known.account === 'signed-up') return <SignedUp known={known} />;
  return (
    <Stack>
      <p>{t(known.account === 'invited' ? 'course.client.isInvited' : 'course.client.notInvited')}</p>
      {invite.data && (
        <CopyLink
          label={t('course.client.link')}
          hint={t('course.client.linkSays')}
          link={invite.data.link}
        />
      )}
      <Refused sentence={formSentence(invite.error, t('entry.noLine'))} />
      <div>
        <Button
          kind={known.account === 'none' ? 'primary' : 'plain'}
          onPress={() => invite.mutate()}
          isPending={invite.isPending}
        >
          {t(known.account === 'invited' ? 'course.client.inviteAgain' : 'course.client.invite')}
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
      <p>{t('course.client.signedUp')}</p>
      {known.secondFactor === 'on' && (
        <div>
          <Button onPress={() => setAsking(true)}>{t('course.client.lost')}</Button>
        </div>
      )}
      <AskOnceMore
        title={t('course.client.lostTitle')}
        says={t('course.client.lostSays')}
        go={t('course.client.lostGo')}
        isOpen={asking}
        isPending={end.isPending}
        sentence={formSentence(end.error, t('entry.noLine'))}
        onSure={() => end.mutate(undefined, { onSuccess: close })}
        onClose={close}
      />
    </Stack>
  );
}
