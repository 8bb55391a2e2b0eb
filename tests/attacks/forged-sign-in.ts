import type { Forgery } from './forgery.ts';
import { added, changed, gone, inTable } from './in-table.ts';

/** What is done to accounts, sessions and tries to sign in. */
export const forgedSignIn: Forgery[] = [
  inTable(
    'the password of one account put under another',
    'account',
    `update account set password = (select password from account as other where other."userId" <> account."userId" limit 1)`,
    changed('password'),
  ),
  inTable(
    'an account’s address changed',
    'user',
    `update user set email = 'x@example.org' where opened(email) = 'ana@example.org'`,
    changed('email'),
  ),
  inTable(
    'a second step switched on that nobody set up',
    'user',
    `update user set "twoFactorEnabled" = 1 where opened(email) = 'ana@example.org'`,
    changed('twoFactorEnabled'),
  ),
  inTable(
    'a second step put in',
    'twoFactor',
    `insert into "twoFactor" (id, secret, "backupCodes", "userId") select 'made-up', 'ab', 'cd', id from user limit 1`,
    added,
  ),
  inTable('an account taken out', 'user', `delete from user where opened(email) = 'max@example.org'`, gone),
  inTable(
    'a session given to somebody else',
    'session',
    `update session set "userId" = (select id from user where opened(email) = 'ruth@example.org') where "userId" = (select id from user where opened(email) = 'max@example.org')`,
    changed('userId'),
  ),
  inTable(
    'a session made to last',
    'session',
    `update session set "expiresAt" = '2099-01-01T00:00:00.000Z'`,
    changed('expiresAt'),
  ),
  inTable(
    'a session copied under another name',
    'session',
    `insert into session select * from (select 'made-up', "expiresAt", 'a-token', "createdAt", "updatedAt", "ipAddress", "userAgent", "userId" from session limit 1)`,
    added,
  ),
  inTable(
    'a link for a new password turned to another account',
    'verification',
    `update verification set value = (select id from user where opened(email) = 'ruth@example.org')`,
    changed('value'),
  ),
  inTable('the tries to sign in forgotten', 'attempt', 'delete from attempt', gone),
  inTable('a try to sign in taken back', 'attempt', 'update attempt set tries = tries - 1', changed('tries')),
];
