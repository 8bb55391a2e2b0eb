import type { Page } from 'playwright-core';
import { type Caller, caller } from '#examples/caller.ts';
import { tokenIn } from '#tests/a-kith.ts';
import { pageAt, type Seat } from '#tests/browser.ts';
import { account, type Kith } from './kith.ts';

/** A client of the service, by their id, or a colleague who is to work here. */
type Invited = { client: string } | { name: string; email: string; roles: string[] };

async function linkFor(by: Caller, whom: Invited): Promise<string> {
  const kind = 'client' in whom ? 'client' : 'member';
  return (await by.post<{ link: string }>('invitations', { kind, ...whom })).link;
}

/** Somebody who was invited, and has taken it up with this password. */
export async function joins(kith: Kith, by: Caller, whom: Invited, password: string): Promise<Caller> {
  const own = caller(kith.address);
  await own.post(`invitations/${tokenIn(await linkFor(by, whom))}/accept`, { password });
  return own;
}

/** The page that an invitation leads to. */
export async function invitationAt(kith: Kith, by: Caller, whom: Invited, seat: Seat = {}): Promise<Page> {
  const { pathname, search } = new URL(await linkFor(by, whom));
  return pageAt(`${kith.address}${pathname}${search}`, seat);
}

interface Account {
  email: string;
  password: string;
}

/** They sign in on this page, wherever it is. */
export async function comesIn(page: Page, kith: Kith, { email, password }: Account): Promise<void> {
  await page.request.post(`${kith.address}/api/sign-in`, {
    data: { email, password },
    headers: { origin: kith.address },
  });
}

/** A page of somebody who is signed in, before they go anywhere. */
export async function signedIn(kith: Kith, who: Account = account, seat: Seat = {}): Promise<Page> {
  const page = await pageAt(`${kith.address}/health`, seat);
  await comesIn(page, kith, who);
  return page;
}
