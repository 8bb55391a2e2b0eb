import type { Course } from '#core/course/course.ts';
import { keptTracker, mostNoted, targetsNow } from '#core/course/trackers/kept.ts';
import type { EvidenceAsked } from '#core/protocols/protocol/evidence-asked.ts';
import type { Protocol } from '#core/protocols/protocol/protocol.ts';
import { type Evidence, notShown, shown } from './shown.ts';

const words = {
  en: {
    notOffered: (name: string) => `${name} is not kept yet: offer it to the client.`,
    noted: (name: string, most: number, days: number, within: number) =>
      `${name}: noted on ${most} days within ${within}; ${days} are asked for.`,
    targets: (name: string, fields: string) => `${name}: aimed at ${fields}.`,
    noTargets: (name: string) => `${name}: no target is agreed yet.`,
  },
};

/** What a tracker of this form is called; by its id where the form has none of it. */
const calledIn = ({ trackers }: Protocol, tracker: string): string =>
  trackers.find(({ id }) => id === tracker)?.name ?? tracker;

/** Whether a tracker was noted on so many days within so many. IPT protocol reference, 7.8. */
export function trackerNoted(
  course: Course,
  protocol: Protocol,
  { tracker, days, within }: Extract<EvidenceAsked, { tracker: string }>,
): Evidence {
  const kept = keptTracker(course, tracker);
  if (!kept) return notShown(words.en.notOffered(calledIn(protocol, tracker)));
  const most = mostNoted(kept, within);
  const said = words.en.noted(kept.tracker.name, most, days, within);
  return most >= days ? shown(said) : notShown(said);
}

/** Whether something is aimed at in a tracker. */
export function targetsAgreed(course: Course, protocol: Protocol, tracker: string): Evidence {
  const kept = keptTracker(course, tracker);
  if (!kept) return notShown(words.en.notOffered(calledIn(protocol, tracker)));
  const targets = targetsNow(kept);
  const fields = kept.tracker.fields.filter(({ id }) => targets[id] !== undefined);
  if (fields.length === 0) return notShown(words.en.noTargets(kept.tracker.name));
  return shown(words.en.targets(kept.tracker.name, fields.map(({ name }) => name).join(', ')));
}
