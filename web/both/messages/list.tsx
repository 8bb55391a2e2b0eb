import type { Message } from '#core/course/messages/state.ts';
import type { Author } from '#core/course/shared/author.ts';
import css from './messages.module.css';
import { OneMessage } from './one.tsx';

interface MessageListProps {
  messages: readonly Message[];
  /** Which of the two reads them. */
  reader: Author;
  /** What the other is called. */
  who: string;
}

/** Messages in the order in which they were written. */
export function MessageList({ messages, reader, who }: MessageListProps) {
  return (
    <ol className={css.list}>
      {messages.map((message) => (
        <OneMessage key={message.id} message={message} isMine={message.from === reader} who={who} />
      ))}
    </ol>
  );
}
