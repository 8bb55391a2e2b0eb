import { v7 as newId } from 'uuid';
import type { Role } from '#core/roles.ts';
import { linkAccount } from '#server/accounts/clients.ts';
import { addMember } from '#server/accounts/members.ts';
import { addPair } from '#server/accounts/supervision.ts';
import { inSharedCommit } from '#server/chains/shared-commits.ts';
import { AKith, aPassword, type Visitor } from './a-kith.ts';

/** The protocol that tests open courses by. */
export const sixteenSessions = {
  id: 'ipt',
  edition: '2026.1',
  preset: 'standard-16',
  sessions: 16,
  minutes: 50,
};

export type Someone = Visitor & { id: string };

/** A clinic with Ana the therapist, Ruth who supervises her, Max the manager, Tom another therapist, and clients. */
export class AClinic {
  readonly kith: AKith;

  constructor(kith: AKith) {
    this.kith = kith;
  }

  static async open(): Promise<AClinic> {
    const kith = await AKith.open();
    await kith.named();
    return new AClinic(kith);
  }

  close = () => this.kith.close();

  /** Somebody with an account and these roles, signed in. */
  async member(name: string, roles: Role[]): Promise<Someone> {
    const email = `${name.toLowerCase()}@example.org`;
    return this.#signedIn(await this.works(name, email, roles), email);
  }

  /** Somebody with an account and these roles, who has not come in yet; gives their id. */
  async works(name: string, email: string, roles: Role[]): Promise<string> {
    const { installation } = this.kith;
    const id = await this.#account(name, email);
    await inSharedCommit(installation, (transaction) =>
      addMember(installation, transaction, { person: id, name, email, roles }),
    );
    return id;
  }

  /** Somebody who works here already, signed in. */
  async comes(email: string): Promise<Someone> {
    const visitor = await this.#signedIn('', email);
    const here = await visitor.get<{ me: { id: string } }>('/api/here');
    return Object.assign(visitor, { id: here.body.me.id });
  }

  async supervises(supervisor: Someone, therapist: Someone): Promise<void> {
    const { installation } = this.kith;
    const pair = { supervisor: supervisor.id, therapist: therapist.id };
    await inSharedCommit(installation, (transaction) => addPair(installation, transaction, pair));
  }

  /** The client's own account, as after an accepted invitation. */
  async joins(client: string, name: string): Promise<Someone> {
    const email = `${name.toLowerCase()}@client.example.org`;
    const id = await this.#account(name, email);
    const { installation } = this.kith;
    await inSharedCommit(installation, (transaction) => linkAccount(installation, transaction, client, id));
    return this.#signedIn(id, email);
  }

  /** Opens a course and gives back its id and the client's. */
  async course(
    therapist: Someone,
    name = 'Leila Haddad',
    on?: string,
  ): Promise<{ id: string; client: string }> {
    const opened = await therapist.post<{ id: string; client: string }>('/api/courses', {
      id: newId(),
      on,
      client: { name, born: '1991-05-17' },
      protocol: sixteenSessions,
    });
    if (opened.status !== 201) throw new Error(JSON.stringify(opened.body));
    return opened.body;
  }

  /** Does an act; throws the refusal's sentence. */
  async does(someone: Someone, course: string, act: string, form: unknown, on?: string): Promise<string> {
    const id = newId();
    const answer = await someone.post(`/api/courses/${course}/acts/${act}`, { id, on, form });
    if (answer.status !== 200) throw new Error(`${act}: ${JSON.stringify(answer.body)}`);
    return id;
  }

  #account = (name: string, email: string) =>
    this.kith.installation.signIn.makeAccount({ name, email, password: aPassword });

  async #signedIn(id: string, email: string): Promise<Someone> {
    const visitor = this.kith.visitor();
    visitor.account = { email, password: aPassword };
    await visitor.signsInAgain();
    return Object.assign(visitor, { id });
  }
}
