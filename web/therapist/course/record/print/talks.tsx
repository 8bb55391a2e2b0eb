import { useTranslation } from 'react-i18next';
import { useCourseView } from '#web/therapist/course/view.ts';
import * as ask from '#web/therapist/course/work/talks/captures.ts';
import { Part } from '#web/ui/layout/layout.tsx';
import { PrintedCards } from './captures.tsx';

/** What was going to be said: feelings in their words, and conversations in their steps. */
export function PrintedTalks() {
  const { t } = useTranslation();
  const { sayings, conversations } = useCourseView().course.talksAhead;
  if (sayings.length + conversations.length === 0) return null;
  return (
    <Part title={t('work.talks.title')}>
      <PrintedCards title={t('work.talks.sayings')} capture={ask.saying} entries={sayings} head="words" />
      <PrintedCards
        title={t('work.talks.conversations')}
        capture={ask.conversation}
        entries={conversations}
        head="about"
      />
    </Part>
  );
}
