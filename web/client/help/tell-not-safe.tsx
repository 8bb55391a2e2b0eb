import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as newId } from 'uuid';
import { useAct } from '#web/app/course.ts';
import { useHowKept } from '#web/app/offline/how-kept.ts';
import { SignInAgain } from '#web/app/offline/sign-in-again.tsx';
import { useBecame } from '#web/app/offline/what-became.ts';
import { useWaitsFor } from '#web/app/offline/why-it-waits.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Part } from '#web/ui/layout/layout.tsx';
import { Notice, Refused } from '#web/ui/words/notice.tsx';
import type { HelpOnPhone } from './on-phone.ts';
import { useWhenSeen } from './when-seen.ts';

/** Telling the therapist that I am not safe, with an honest word on when they read it. */
export function TellNotSafe({ onPhone }: { onPhone: HelpOnPhone }) {
  const { t } = useTranslation();
  const kept = useHowKept();
  const raise = useAct(onPhone.course, 'raiseAlarm');
  const waitsFor = useWaitsFor();
  const therapist = onPhone.therapist || t('client.yourTherapist');
  const { next, away } = onPhone;
  const asked = { urgency: 'now', who: therapist, next, away } as const;
  const whenSeen = useWhenSeen();
  const [words, setWords] = useState('');
  const [id] = useState(() => newId());
  const became = useBecame(id, raise.data);
  if (became === 'recorded') {
    return (
      <Part title={t('client.help.tell', { therapist })}>
        <Notice kind="good" title={t('client.help.told')} spoken="now">
          <p>{whenSeen(asked)}</p>
          <p>{t('client.help.doNotWait')}</p>
        </Notice>
      </Part>
    );
  }
  if (became) {
    return (
      <Part title={t('client.help.tell', { therapist })}>
        <Notice
          kind="danger"
          title={t('client.help.notSent')}
          spoken="now"
          actions={became === 'waiting' && waitsFor === 'signIn' && <SignInAgain />}
        >
          {became === 'refused'
            ? t('client.help.notTaken')
            : t(`client.help.${kept === 'kept' ? 'notSentWhy' : 'notSentHere'}.${waitsFor}`)}
        </Notice>
      </Part>
    );
  }
  return (
    <Part title={t('client.help.tell', { therapist })}>
      <p>{whenSeen({ ...asked, isAhead: true })}</p>
      <TextArea label={t('client.help.words')} optional rows={2} value={words} onChange={setWords} />
      <Refused sentence={raise.error?.problem?.title} />
      <div>
        <Button
          kind="danger"
          width="wide"
          isPending={raise.isPending}
          onPress={() => raise.mutate({ form: { words }, id })}
        >
          {t('client.help.tellNow')}
        </Button>
      </div>
    </Part>
  );
}
