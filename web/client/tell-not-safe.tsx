import { useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as newId } from 'uuid';
import { useAct } from '../course-here.ts';
import { Button } from '../ui/button.tsx';
import { Part } from '../ui/layout.tsx';
import { Notice, Refused } from '../ui/notice.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { listenUnsent, unsentActs } from '../unsent.ts';
import type { KeptForHelp } from './kept-on-phone.ts';
import { useWhenSeen } from './when-seen.ts';

/** Telling the therapist that I am not safe, with an honest word on when they read it. */
export function TellNotSafe({ kept }: { kept: KeptForHelp }) {
  const { t } = useTranslation();
  const raise = useAct(kept.course, 'raiseAlarm');
  const unsent = useSyncExternalStore(listenUnsent, unsentActs);
  const whenSeen = useWhenSeen()({ urgency: 'now', therapist: kept.therapist, next: kept.next });
  const [words, setWords] = useState('');
  const [id] = useState(() => newId());
  const waits = unsent.some((act) => act.id === id);
  const therapist = kept.therapist || t('client.yourTherapist');
  if (raise.data && !waits) {
    return (
      <Part title={t('clientHelp.tell', { therapist })}>
        <Notice kind="good" title={t('clientHelp.told')} spoken="now">
          <p>{whenSeen}</p>
          <p>{t('clientHelp.doNotWait')}</p>
        </Notice>
      </Part>
    );
  }
  if (raise.data) {
    return (
      <Part title={t('clientHelp.tell', { therapist })}>
        <Notice kind="danger" title={t('clientHelp.notSent')} spoken="now">
          {t('clientHelp.notSentWhy')}
        </Notice>
      </Part>
    );
  }
  return (
    <Part title={t('clientHelp.tell', { therapist })}>
      <p>{whenSeen}</p>
      <TextArea label={t('clientHelp.words')} optional rows={2} value={words} onChange={setWords} />
      <Refused sentence={raise.error?.problem?.title} />
      <div>
        <Button
          kind="danger"
          width="wide"
          isPending={raise.isPending}
          onPress={() => raise.mutate({ form: { words }, id })}
        >
          {t('clientHelp.tellNow')}
        </Button>
      </div>
    </Part>
  );
}
