import { shippedTrackers } from '#core/protocols/trackers/list.ts';
import { type FormListed, forms } from './list.ts';

/**
 * The words of every form, read before all else: as a server, a command and a test have them. In a page
 * `web/app/forms-at-hand.ts` stands in this file’s place, and brings what a course needs (`imports` in package.json).
 */
const files = new Map(await Promise.all(forms.map(async (one) => [one, await one.file()] as const)));

/** The files of these forms. */
export const filesOf = (listed: readonly FormListed[]) => listed.flatMap((one) => files.get(one) ?? []);

/** Whether the words of these forms are here. */
export const areAtHand = (listed: readonly FormListed[]): boolean => listed.every((one) => files.has(one));

/** Brings the words of these forms. */
export const bringFiles = (_listed: readonly FormListed[]): Promise<void> => Promise.resolve();

/** The trackers that ship, taken by a form or not. */
export const trackersAtHand = () => shippedTrackers;
