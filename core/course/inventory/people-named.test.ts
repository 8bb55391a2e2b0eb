import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { acts } from '#core/course/book.ts';
import { placesOf } from '#core/forms/places.ts';
import { aCourse } from '#tests/a-course.ts';
import { peopleAskedIn, refuseUnknown } from './people-named.ts';

const therapist = { as: 'therapist', by: 'ana' } as const;
const client = { as: 'client', by: 'leila' } as const;

/** The inventory's own acts look for the person themselves, and say so in the same words. */
const ofTheInventory = [
  'changePerson person',
  'placePerson person',
  'reviewPerson person',
  'setPersonAside person',
  'bringPersonBack person',
];

/** What is recorded of danger is never turned away, whoever is kept back: those who answer for it were told. SR-05. */
const ofDanger = [
  'reviewRisk people',
  'flagStopAndRefer people',
  'checkSafetyAtHome personId',
  'clearSafety personId',
];

/** A name in words, of anybody: what a trigger is about, who prescribes, with whom something is done. */
const inWords = [
  'writeRelapsePlan triggers.person',
  'writeReinvolvementStep person',
  'planCommemoration withWhom',
  'agreeTryOut withWhom',
  'rewriteTryOut withWhom',
  'planSaying withWhom',
  'planConversation withWhom',
  'writeRoutine withWhom',
  'showSickRole withWhom',
  'considerMedication with',
];

/** Somebody beside the client, whom the therapist brought there; the acts ask those themselves. */
const ofThoseBeside = ['holdMeeting with', 'planMeeting with', 'listSharing people'];

const namesSomebody = /(^|\.)(person|people|personIds?|outsidePersonId|with|withWhom)$/;
const isText = (field: z.core.$ZodType) => field instanceof z.ZodString || undefined;

const asked = [...acts].flatMap(([name, { form }]) =>
  peopleAskedIn(form).map((place) => ({ name, form, place })),
);

test('every field of any act that names one of the client’s people is asked whom this viewer is shown', () => {
  const named = [...acts].flatMap(([name, { form }]) =>
    placesOf(form, isText)
      .filter(({ place }) => namesSomebody.test(place))
      .map(({ place }) => `${name} ${place}`),
  );
  const known = new Set(asked.map(({ name, place }) => `${name} ${place}`));
  const others = [...new Set(named)].filter((one) => !known.has(one));
  expect(others.toSorted()).toEqual(
    [...ofTheInventory, ...ofDanger, ...inWords, ...ofThoseBeside].toSorted(),
  );
  expect(asked.length).toBeGreaterThan(25);
});

/** Karim, of whom the client says nothing yet, and Tomas. */
const keepingKarimBack = () =>
  aCourse()
    .does('addPerson', { displayName: 'Tomas', living: 'living' }, { id: 'tomas' })
    .does('addPerson', { displayName: 'Karim', disclosure: 'not_now' }, { id: 'karim', as: 'client' });

describe('somebody the client keeps back', () => {
  const { course } = keepingKarimBack();
  const formWith = (place: string, who: string): unknown =>
    place
      .split('.')
      .toReversed()
      .reduce<unknown>((inner, key) => ({ [key]: inner }), who);

  test.each(asked)('cannot be named by the therapist in $name, $place', ({ form, place }) => {
    const named = (who: string, viewer: typeof therapist | typeof client) =>
      refuseUnknown(course, form, formWith(place, who), viewer)?.refused;
    expect(named('karim', therapist)).toBe('no-such-person');
    expect(named('karim', client)).toBeUndefined();
    expect(named('tomas', therapist)).toBeUndefined();
    expect(named('nobody', client)).toBe('no-such-person');
  });

  const quarrel = { date: '2026-01-02', kind: 'conflict', what: 'A quarrel', people: ['karim'] } as const;
  const aQuarrel = () => ({ ...quarrel, people: [...quarrel.people] });
  const dispute = {
    area: 'role_dispute' as const,
    people: ['karim'],
    stage: 'impasse' as const,
    why: 'The quarrels',
    whyForClient: 'You quarrel',
  };

  test('stands on no event and in no focus of the therapist’s, and the refusal tells nothing of them', () => {
    const story = keepingKarimBack();
    const ofNobody = story.attempt('addEvent', { ...aQuarrel(), people: ['nobody'] });
    expect(ofNobody).toMatchObject({ refused: 'no-such-person' });
    expect(story.attempt('addEvent', aQuarrel())).toEqual(ofNobody);
    expect(story.attempt('chooseFocus', dispute)).toEqual(ofNobody);
    expect(story.attempt('startDispute', { personId: 'karim', setting: 'partner' })).toEqual(ofNobody);
    story.does('addEvent', aQuarrel(), { id: 'quarrel', as: 'client' });
    const change = { ...aQuarrel(), event: 'quarrel', version: 1 };
    expect(story.attempt('changeEvent', change)).toEqual(ofNobody);
    expect(story.course.timeline.events[0]?.people).toEqual(['karim']);
  });

  test('stays named in what the client wrote of them: the therapist, who is not shown it, cannot rewrite it by its id', () => {
    const both = { ...aQuarrel(), people: ['karim', 'tomas'] };
    const story = keepingKarimBack()
      .does('addEvent', both, { id: 'quarrel', as: 'client' })
      .does('listIssue', { words: 'Carmen', people: ['karim', 'tomas'] }, { id: 'issue', as: 'client' });
    const rewritten = { ...aQuarrel(), people: ['tomas'], event: 'quarrel', version: 1 };
    expect(story.refusal('changeEvent', rewritten)).toBe(
      story.refusal('changeEvent', { ...rewritten, event: 'never-was' }),
    );
    const reworded = { issue: 'issue', words: 'Carmen again', people: [], version: 1 };
    expect(story.refusal('rewordIssue', reworded)).toBe('no-such-issue');
    expect(story.course.timeline.events[0]?.people).toEqual(both.people);
    expect(story.course.issues.issues[0]?.people).toEqual(['karim', 'tomas']);
    const again = { ...aQuarrel(), people: [], event: 'quarrel', version: 1 };
    story.does('changeEvent', again, { as: 'client' });
    expect(story.course.timeline.events[0]?.people).toEqual([]);
  });

  test('can be named once the client says more', () => {
    const story = keepingKarimBack().does(
      'changePerson',
      { person: 'karim', version: 1, fields: { disclosure: 'in_session' } },
      { as: 'client' },
    );
    expect(story.does('addEvent', aQuarrel()).course.timeline.events).toHaveLength(1);
  });

  test('may be named where danger is recorded', () => {
    const story = keepingKarimBack().does('checkSafetyAtHome', {
      personId: 'karim',
      asked: 'alone',
      answer: 'not_safe',
    });
    expect(story.course.dispute.safety).toMatchObject([{ personId: 'karim', answer: 'not_safe' }]);
  });
});

test('a text that names somebody struck out of the inventory can be written again', () => {
  const story = aCourse()
    .does('addPerson', { displayName: 'Tomas' }, { id: 'tomas' })
    .does(
      'addEvent',
      { date: '2026-01-02', kind: 'conflict', what: 'A quarrel', people: ['tomas'] },
      { id: 'row' },
    )
    .does('strikeOut', { seq: 1, why: 'Of another client' });
  const again = { date: '2026-01-03', kind: 'conflict' as const, what: 'A quarrel', people: ['tomas'] };
  story.does('changeEvent', { ...again, event: 'row', version: 1 });
  expect(story.course.timeline.events[0]).toMatchObject({ date: '2026-01-03', people: ['tomas'] });
});
