import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ServiceSettings } from '#core/api-answers/service.ts';
import { allMembers } from '#server/accounts/members.ts';
import { allPairs } from '#server/accounts/supervision.ts';
import { closeInstallation } from '#server/installation.ts';
import { AClinic } from '#tests/a-clinic.ts';
import { AKith, type Answer, aFirstVisit, aPassword, tokenIn, type Visitor } from '#tests/a-kith.ts';

const fifty = Array.from({ length: 50 }, (_, nth) => nth);

/** What fifty at once are answered, counted by status. */
async function counted(each: (nth: number) => Promise<Answer>): Promise<Record<number, number>> {
  const answers = await Promise.all(fifty.map(each));
  const by: Record<number, number> = {};
  for (const { status } of answers) by[status] = (by[status] ?? 0) + 1;
  return by;
}

/**
 * Rules of the house that hold though everybody comes at once, on whichever engine.
 * @param servers how many there are on the one database; everybody comes to each in turn
 */
export function fiftyAtOnce(servers: number): void {
  let clinic: AClinic;
  let helena: Visitor;
  let all: AKith[];
  const open = async () => {
    const kith = await AKith.open();
    const others: AKith[] = [];
    for (let nth = 1; nth < servers; nth += 1) others.push(await kith.another());
    return [kith, ...others];
  };
  const close = async ([kith, ...others]: AKith[]) => {
    for (const { installation } of others) await closeInstallation(installation);
    await kith?.close();
  };
  const server = (nth: number) => all[nth % all.length] as AKith;
  beforeAll(async () => {
    all = await open();
    const kith = server(0);
    helena = await kith.named();
    clinic = new AClinic(kith);
  });
  afterAll(() => close(all));

  test('of fifty who come first at once one names the service', async () => {
    const kiths = await open();
    const first = (nth: number) => {
      const { installation, visitor } = kiths[nth % kiths.length] as AKith;
      const code = installation.setUpCode ?? '';
      return visitor().post('/api/first', { ...aFirstVisit, email: `first${nth}@example.org`, code });
    };
    const by = await counted(first);
    expect(Object.keys(by).every((status) => Number(status) < 500)).toBe(true);
    expect(Object.entries(by).filter(([status]) => Number(status) < 300)).toEqual([[expect.any(String), 1]]);
    expect(await allMembers((kiths[0] as AKith).installation.db)).toHaveLength(1);
    await close(kiths);
  });

  test('a pair that is made fifty times at once is one pair', async () => {
    const ana = await clinic.works('Ines', 'ines@example.org', ['therapist']);
    const ruth = await clinic.works('Ruth', 'ruth@example.org', ['supervisor']);
    const pair = { supervisor: ruth, therapist: ana };
    const by = await counted((nth) => helena.at(server(nth)).post('/api/supervision/pairs', pair));
    expect(Object.keys(by).every((status) => Number(status) < 500)).toBe(true);
    expect(await allPairs(clinic.kith.installation.db)).toEqual([pair]);
  });

  test('an invitation that fifty take up at once is taken up by one', async () => {
    const invited = await helena.post<{ link: string }>('/api/invitations', {
      kind: 'member',
      name: 'Tom Okafor',
      email: 'tom@example.org',
      roles: ['therapist'],
    });
    const path = `/api/invitations/${tokenIn(invited.body.link)}/accept`;
    const by = await counted((nth) => server(nth).visitor().post(path, { password: aPassword }));
    expect(Object.entries(by).filter(([status]) => Number(status) < 300 || Number(status) >= 500)).toEqual([
      [expect.stringMatching(/^20/), 1],
    ]);
  });

  test('of fifty who change the settings at once, against what they read, one does', async () => {
    const { body: before } = await helena.get<ServiceSettings>('/api/settings');
    const { youngPeople: _, research: __, ...written } = before;
    const put = (nth: number) =>
      helena.at(server(nth)).put('/api/settings', { ...written, name: `Willow House ${nth}`, before });
    expect(await counted(put)).toEqual({ 200: 1, 409: 49 });
  });

  test('fifty names that somebody takes at once end as one name, here and at sign-in', async () => {
    const ana = await clinic.member('Bea', ['therapist']);
    await counted((nth) => ana.at(server(nth)).put('/api/name', { name: `Bea ${nth}` }));
    const { installation } = clinic.kith;
    const [member] = (await allMembers(installation.db)).filter(({ person }) => person === ana.id);
    const account = await installation.signIn.accountOf('bea@example.org');
    expect(account?.name).toBe(member?.name);
  });

  test('an emergency that somebody opens fifty times at once is opened once', async () => {
    const ana = await clinic.member('Cora', ['therapist']);
    const tom = await clinic.member('Theo', ['therapist']);
    const { id } = await clinic.course(ana);
    const reason = 'Her sister rang, and Ana cannot be reached.';
    expect(
      await counted((nth) => tom.at(server(nth)).post(`/api/courses/${id}/emergency`, { reason })),
    ).toEqual({
      201: 1,
      409: 49,
    });
  });

  test('fifty acts at once on one course are all recorded, and one that is sent fifty times is recorded once', async () => {
    const ana = await clinic.member('Dora', ['therapist']);
    const { id } = await clinic.course(ana);
    const form = { text: 'Tired today.' };
    const act = (act: string, nth: number) =>
      ana.at(server(nth)).post(`/api/courses/${id}/acts/keepPrivateNote`, { id: act, form });
    expect(await counted((nth) => act(newId(), nth))).toEqual({ 200: 50 });
    const same = newId();
    expect(await counted((nth) => act(same, nth))).toEqual({ 200: 50 });
    const { db } = clinic.kith.installation;
    const facts = await db
      .selectFrom('fact')
      .select(['seq', 'act'])
      .where('course', '=', id)
      .orderBy('seq')
      .execute();
    expect(facts.map(({ seq }) => seq)).toEqual(facts.map((_, nth) => nth + 1));
    expect(facts.filter(({ act }) => act === same)).toHaveLength(1);
  });

  test('of fifty wrong passwords at once five are tried, and the others wait', async () => {
    const wrong = { email: aFirstVisit.email, password: 'not this one' };
    expect(await counted((nth) => server(nth).visitor().post('/api/sign-in', wrong))).toEqual({
      401: 5,
      429: 45,
    });
  });

  // Last, since it leaves Helena alone and without her role.
  test('of administrators who all leave at once one stays', async () => {
    const members: string[] = [];
    for (const name of ['Ada', 'Ben', 'Cleo', 'Dan', 'Eva'])
      members.push(await clinic.works(name, `${name.toLowerCase()}@example.org`, ['administrator']));
    await Promise.all(members.map((id, nth) => helena.at(server(nth)).post(`/api/members/${id}/leave`)));
    const [me] = (await allMembers(clinic.kith.installation.db)).filter(
      ({ email }) => email === aFirstVisit.email,
    );
    await Promise.all(
      fifty.map((nth) =>
        helena.at(server(nth)).put(`/api/members/${me?.person}/roles`, { roles: ['therapist'] }),
      ),
    );
    const left = (await allMembers(clinic.kith.installation.db)).filter(
      ({ state, roles }) => state === 'active' && roles.includes('administrator'),
    );
    expect(left).toHaveLength(1);
  });
}
