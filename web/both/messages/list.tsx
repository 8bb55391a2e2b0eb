import type { ReactNode } from 'react';
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
  /** The day the course was closed: what was not answered by then is not going to be. */
  closedOn?: string | undefined;
  /** What else is said of one that the reader wrote. */
  beside?: (message: Message) => ReactNode;
}

/** Messages in the order in which they were written. */
export function MessageList({ messages, reader, who, closedOn, beside }: MessageListProps) {
  return (
    <ol className={css.list}>
      {messages.map((message) => (
        <OneMessage
          key={message.id}
          message={message}
          isMine={message.from === reader}
          who={who}
          closedOn={closedOn}
        >
          {message.from === reader && beside?.(message)}
        </OneMessage>
      ))}
    </ol>
  );
}
