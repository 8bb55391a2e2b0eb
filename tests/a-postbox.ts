import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';

/**
 * What a mail server does: takes each letter; refuses whom it is for, or who sends it; takes it and is gone before it says
 * so; is too busy; says nothing at all.
 */
type Does = 'takes' | 'refuses' | 'refuses sign-in' | 'is busy' | 'takes in silence' | 'says nothing';

const signsIn = '250-postbox\r\n250 AUTH PLAIN\r\n';

/** A real mail server, for as much of SMTP as a letter needs. */
export class APostbox {
  readonly letters: string[] = [];
  /** How often somebody came. */
  visits = 0;
  does: Does = 'takes';
  /** Called with each letter before it is said to be taken. */
  onLetter: (letter: string) => Promise<unknown> = async () => {};
  #server: Server | undefined;
  readonly #sockets = new Set<Socket>();
  #port = 0;

  async open(): Promise<string> {
    const server = createServer((socket) => this.#serve(socket));
    this.#server = server;
    await new Promise<void>((resolve) => server.listen(this.#port, '127.0.0.1', resolve));
    this.#port = (server.address() as AddressInfo).port;
    return `smtp://127.0.0.1:${this.#port}?from=desk@example.org&ignoreTLS=true`;
  }

  /** It is gone at once, and found at the same address once it opens again. */
  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    const server = this.#server;
    this.#server = undefined;
    if (server) await new Promise((resolve) => server.close(resolve));
  }

  #serve(socket: Socket): void {
    let held = '';
    let part: 'commands' | 'letter' = 'commands';
    this.visits += 1;
    this.#sockets.add(socket);
    socket.on('close', () => this.#sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    if (this.does === 'says nothing') return;
    if (this.does === 'is busy') return void socket.end('421 later\r\n');
    socket.write('220 postbox\r\n');
    socket.on('data', (bytes) => {
      held += bytes.toString();
      while (held.includes(part === 'letter' ? '\r\n.\r\n' : '\r\n')) {
        const end = part === 'letter' ? '\r\n.\r\n' : '\r\n';
        const [said = '', ...rest] = held.split(end);
        held = rest.join(end);
        if (part === 'letter') {
          part = 'commands';
          void this.#take(said, socket);
        } else if (/^DATA/i.test(said)) {
          part = 'letter';
          socket.write('354 go on\r\n');
        } else if (/^QUIT/i.test(said)) socket.end('221 bye\r\n');
        else socket.write(this.#answerTo(said));
      }
    });
  }

  #answerTo(said: string): string {
    if (/^EHLO/i.test(said)) return signsIn;
    if (/^RCPT/i.test(said) && this.does === 'refuses') return '550 helena is not here\r\n';
    if (/^AUTH/i.test(said)) return this.does === 'refuses sign-in' ? '535 no\r\n' : '235 come in\r\n';
    return '250 ok\r\n';
  }

  async #take(letter: string, socket: Socket): Promise<void> {
    this.letters.push(letter);
    await this.onLetter(letter);
    if (this.does === 'takes in silence') socket.destroy();
    else socket.write('250 taken\r\n');
  }
}
