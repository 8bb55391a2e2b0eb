import type { MiddlewareHandler } from 'hono';
import type { Disk } from '#server/disk/disk.ts';
import { refuseWhereFull } from './not-recorded.ts';

/**
 * Doors that stay open on a full disk: coming in and going out, taking somebody's rights away, a record in an emergency.
 * An act in a course is asked when it is known what comes of it, since an alarm may.
 */
const pressing: readonly RegExp[] = [
  /^\/api\/(sign-in|sign-out|password|second-factor)/,
  /^\/api\/courses\/[^/]+\/(acts\/[^/]+|emergency)$/,
  /^\/api\/emergency\//,
  /^\/api\/members\/[^/]+\/leave$/,
  /^\/api\/duty$/,
];

/** Leaves the last room on a full disk to what is pressing. */
export const onlyPressing =
  (installation: { disk: Disk }): MiddlewareHandler =>
  async ({ req: { method, path } }, next) => {
    const onlyReads = method === 'GET' || method === 'HEAD' || method === 'DELETE';
    if (!onlyReads && !pressing.some((door) => door.test(path))) refuseWhereFull(installation);
    await next();
  };
