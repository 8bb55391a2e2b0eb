import type { Installation } from '#server/installation.ts';
import { mailServer, senderIn } from '#server/post/mail-server.ts';
import { NotSent } from '#server/post/not-sent.ts';
import { aboutOf } from '#server/post/outbox.ts';
import type { Sending } from '#server/post/post.ts';
import type { Settings } from '#server/settings.ts';
import { sendText } from '#server/texts/gateway.ts';
import { keyOf } from '#server/texts/settings.ts';
import { numberOf } from './remind-of-hours.ts';
import { lookOnceMore } from './still-wished.ts';
import { stopReminders } from './stop.ts';

/** Throws Trouble where a way is set up so that nothing can go by it, before anything waits for it. */
export function checkWays({ smtp, texts }: Pick<Settings, 'smtp' | 'texts'>): void {
  if (smtp) senderIn(smtp);
  if (texts) keyOf(texts);
}

function byMail(installation: Installation, smtp: string): Sending {
  const server = mailServer(smtp);
  return {
    way: 'mail',
    async send(letter, name, row) {
      await lookOnceMore(installation, row);
      await server.send(letter, name);
    },
    close: server.close,
  };
}

/** To the number that the client has now: one that was mended meanwhile is reached. */
function byText(installation: Installation, texts: NonNullable<Settings['texts']>): Sending {
  return {
    way: 'text',
    async send(letter, _name, row) {
      const client = await lookOnceMore(installation, row);
      const to = client === undefined ? letter.to : ((await numberOf(installation, client)) ?? '');
      if (to === '') throw new NotSent('no-number');
      try {
        await sendText(texts, to, letter.text);
      } catch (error) {
        const about = row && aboutOf(installation.master, row);
        // Whoever answers STOP to the gateway has stopped them here as well.
        if (about && error instanceof NotSent && error.kind === 'stopped-there')
          await stopReminders(installation, about.course, ['text']);
        throw error;
      }
    },
    close: () => {},
  };
}

/** Every way by which letters go from here, as it is set up. */
export function sendingsOf(installation: Installation): Sending[] {
  const { smtp, texts } = installation.settings;
  return [...(smtp ? [byMail(installation, smtp)] : []), ...(texts ? [byText(installation, texts)] : [])];
}
