import { useTranslation } from 'react-i18next';
import type { Message } from '#core/course/messages/state.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Part } from '#web/ui/layout/layout.tsx';
import { dayInWords } from '#web/ui/words/when.ts';
import { PrintedFacts } from './facts.tsx';

/** Messages between sessions: whose, when, their words, and what became of each. */
export function PrintedMessages() {
  const { t, i18n } = useTranslation();
  const { course, client, therapist } = useCourseView();
  const { sent } = course.messages;
  if (sent.length === 0) return null;
  const day = (on: string) => dayInWords(on, i18n.language);
  const writer = { client: client.name, therapist };
  const other = { client: therapist, therapist: client.name };
  const became = ({ from, met }: Message) =>
    met ? t(`client.messages.sent.met.${met.how}`, { who: other[from], on: day(met.on) }) : '';
  return (
    <Part title={t('course.messages.title')}>
      <PrintedFacts
        facts={sent.map((one) => [
          t('client.messages.sent.theirs', { who: writer[one.from], on: day(one.on) }),
          [one.words, became(one)],
        ])}
      />
    </Part>
  );
}
