import type { Page } from 'playwright-core';

/** Invites a colleague on the page of members. @returns the link of the invitation */
export async function invites(
  page: Page,
  { name, email, role }: { name: string; email: string; role?: RegExp },
): Promise<string> {
  await page.getByRole('button', { name: 'Invite a colleague' }).click();
  const dialog = page.getByRole('dialog', { name: 'Invite a colleague' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill(name);
  await dialog.getByLabel('E-mail address').fill(email);
  if (role) await dialog.getByRole('checkbox', { name: role }).press('Space');
  await dialog.getByRole('button', { name: 'Make the invitation' }).click();
  const link = await dialog.getByLabel('Link of the invitation').inputValue();
  await dialog.getByRole('button', { name: 'Done' }).click();
  return link;
}
