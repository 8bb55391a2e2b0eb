import type { Course } from '#core/course/course.ts';
import type { Felt } from '#core/course/feelings/emotions.ts';
import { feelingFamilies } from '#core/course/feelings/families.ts';
import type { InventoryPerson } from '#core/course/inventory/state.ts';
import { dayOf } from '#core/course/mood-links/day-of.ts';
import type { Happening } from '#core/course/mood-links/kinds.ts';
import type { EventKind } from '#core/course/timeline/event.ts';
import type { RestsFrom } from './state.ts';

/** What can be the same from person to person. */
export const facets = ['happening', 'feeling', 'step', 'shown', 'tone', 'unmet', 'ended'] as const;
export type Facet = (typeof facets)[number];

/** One thing in the record that a pattern can rest on: with whom it was, and what of it can come again. */
export interface Observed {
  from: RestsFrom;
  id: string;
  /** What it was: a feeling or an exchange of one moment is that moment again, and no second one. */
  occasion: string;
  on: string;
  people: readonly string[];
  facets: Partial<Record<Facet, readonly string[]>>;
  /** The feelings by the words they were given, where the facet holds their families. */
  felt?: readonly string[];
}

const families = new Map(
  feelingFamilies.flatMap(({ id, words }) => [
    [id, id] as const,
    ...words.map((word) => [word.id, id] as const),
  ]),
);

const asListed = (word: string) => word.toLowerCase().replaceAll(' ', '_');

/** The family of a feeling, so that “furious” and “irritated” are alike; a word of no family is a family of its own. */
export const familyOf = (word: string): string => families.get(asListed(word)) ?? word.toLowerCase();

/** What was felt: in the words that were given, those on the list by their id, and by family. */
function feltBy(names: readonly (string | undefined)[]): { felt: string[]; feeling: string[] } {
  const felt = names
    .flatMap((name) => name?.trim() || [])
    .map((word) => (families.has(asListed(word)) ? asListed(word) : word));
  return { felt, feeling: felt.map(familyOf) };
}
const feltIn = (felt: readonly Felt[] = []) => feltBy(felt.map(({ emotion, words }) => emotion ?? words));

const ofEvents: Partial<Record<EventKind, Happening>> = {
  conflict: 'conflict',
  death: 'loss',
  relationship_end: 'loss',
  change_role: 'change',
  move: 'change',
  birth: 'change',
  work: 'change',
  relationship_start: 'closeness',
};

/** What an issue of an area is about, between people. IPT protocol reference, 2.3. */
const ofAreas: Readonly<Record<string, Happening>> = {
  grief: 'loss',
  role_dispute: 'conflict',
  role_transition: 'change',
  interpersonal_deficits: 'distance',
};

const some = <One>(one: One | undefined): One[] => (one === undefined ? [] : [one]);

/** The moment or event a piece of work hangs on, or the piece of work itself. */
const occasionOf = (hangs: { id: string; momentId?: string; eventId?: string }): string =>
  hangs.momentId ?? hangs.eventId ?? hangs.id;

/** Ways of showing a feeling that may be asked about; saying it plainly is none. */
const heldBack: readonly string[] = ['not_at_all', 'indirect', 'overwhelming'];
const strained: readonly string[] = ['conflictual', 'distant', 'cut_off'];
const endings: readonly string[] = ['ended', 'estranged', 'lost_touch'];

function ofTie({ id, addedOn, fields }: InventoryPerson): Observed {
  const { tone, status, myExpectations = [] } = fields;
  const isUnmet = myExpectations.some(({ said, met }) => said === 'no' && met === 'no');
  return {
    ...{ from: 'tie', id, occasion: id, on: addedOn, people: [id] },
    facets: {
      tone: some(tone).filter((one) => strained.includes(one)),
      ended: some(status).filter((one) => endings.includes(one)),
      unmet: isUnmet ? ['unsaid'] : [],
    },
  };
}

/**
 * All that the record, as this viewer sees it, holds of what happened with whom: the diary, events, exchanges, feelings,
 * issues, and the ties themselves.
 */
export function observedIn(course: Course): Observed[] {
  const { moodLinks, timeline, communication, feelings, issues, inventory } = course;
  const moments = moodLinks.links.map((link): Observed => {
    const { felt, feeling } = feltBy(link.feelings.map(({ name }) => name));
    return {
      ...{ from: 'moment', id: link.id, occasion: link.id, on: dayOf(link), people: link.event.people },
      facets: { happening: some(link.event.happening), feeling },
      felt,
    };
  });
  const events = timeline.events
    .filter(({ aside }) => !aside)
    .map(
      ({ id, date, people, kind }): Observed => ({
        ...{ from: 'event', id, occasion: id, on: date, people },
        facets: { happening: some(ofEvents[kind]) },
      }),
    );
  /** What kind of thing a piece of work hangs on. */
  const happeningOf = (hangs: { momentId?: string; eventId?: string }): string[] => [
    ...moments.filter(({ id }) => id === hangs.momentId).flatMap((one) => one.facets.happening ?? []),
    ...events.filter(({ id }) => id === hangs.eventId).flatMap((one) => one.facets.happening ?? []),
  ];
  const exchanges = communication.analyses.map((analysis): Observed => {
    const { felt, feeling } = feltIn(analysis.texts.ending?.text.emotionsAfter);
    return {
      ...{ from: 'analysis', id: analysis.id, on: analysis.date, people: analysis.personIds },
      occasion: occasionOf(analysis),
      facets: {
        happening: happeningOf(analysis),
        step: analysis.texts.patterns?.text.patterns ?? [],
        feeling,
      },
      felt,
    };
  });
  const analysisOf = ({ analysisId }: { analysisId?: string }) =>
    communication.analyses.find(({ id }) => id === analysisId);
  const named = feelings.records.map((record): Observed => {
    const { felt, feeling } = feltIn(record.emotions);
    return {
      ...{ from: 'feeling', id: record.id, on: record.on, people: record.personIds },
      occasion: occasionOf(record.momentId || record.eventId ? record : (analysisOf(record) ?? record)),
      facets: {
        happening: happeningOf(record),
        feeling,
        shown: some(record.expression?.text.expressed).filter((one) => heldBack.includes(one)),
      },
      felt,
    };
  });
  const listed = issues.issues
    .filter(({ dropped }) => !dropped)
    .map(
      ({ id, listedOn, people, area }): Observed => ({
        ...{ from: 'issue', id, occasion: id, on: listedOn, people },
        facets: { happening: some(area && ofAreas[area]) },
      }),
    );
  return [...moments, ...events, ...exchanges, ...named, ...listed, ...inventory.people.map(ofTie)];
}
