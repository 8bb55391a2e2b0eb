import type { Course } from '#core/course/course.ts';
import { keptTracker, mostNoted, targetsNow } from '#core/course/trackers/kept.ts';
import type { EvidenceAsked } from '#core/protocols/protocol/evidence-asked.ts';
import { type Evidence, notShown, shown } from './shown.ts';

const words = {
  en: {
    notOffered: (tracker: string) => `${tracker} is not kept yet: offer it to the client.`,
    noted: (name: string, most: number, days: number, within: number) =>
      `${name}: noted on ${most} days within ${within}; ${days} are asked for.`,
    targets: (name: string, fields: string) => `${name}: aimed at ${fields}.`,
    noTargets: (name: string) => `${name}: no target is agreed yet.`,
  },
};

/** Whether a tracker was noted on so many days within so many. IPT protocol reference, 7.8. */
export function trackerNoted(
  course: Course,
  { tracker, days, within }: Extract<EvidenceAsked, { tracker: string }>,
): Evidence {
  const kept = keptTracker(course, tracker);
  if (!kept) return notShown(words.en.notOffered(tracker));
  const most = mostNoted(kept, within);
  const said = words.en.noted(kept.tracker.name, most, days, within);
  return most >= days ? shown(said) : notShown(said);
}

/** Whether something is aimed at in a tracker. */
export function targetsAgreed(course: Course, tracker: string): Evidence {
  const kept = keptTracker(course, tracker);
  if (!kept) return notShown(words.en.notOffered(tracker));
  const targets = targetsNow(kept);
  const fields = kept.tracker.fields.filter(({ id }) => targets[id] !== undefined);
  if (fields.length === 0) return notShown(words.en.noTargets(kept.tracker.name));
  return shown(words.en.targets(kept.tracker.name, fields.map(({ name }) => name).join(', ')));
}
