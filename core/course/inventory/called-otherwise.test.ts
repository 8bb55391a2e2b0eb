import { describe, expect, test } from 'vitest';
import { seenBy } from '#core/course/book.ts';
import { seenFacts } from '#core/course/record/seen-facts.ts';
import { aCourseUnderWay } from '#tests/a-course-under-way.ts';

const client = { as: 'client', by: 'leila' } as const;
const therapist = { as: 'therapist', by: 'the-therapist' } as const;

/** The therapist named Karim, of whom the client then says nothing; of Nadia they said that they are not safe with her. */
const keepingBack = () =>
  aCourseUnderWay()
    .does('addPerson', { displayName: 'Karim', culture: 'From her first post' }, { id: 'karim' })
    .does('addPerson', { displayName: 'Nadia', safety: 'not' }, { ...client, id: 'nadia' })
    .does('changePerson', { person: 'karim', version: 1, fields: { disclosure: 'not_now' } }, client)
    .does('changePerson', { person: 'nadia', version: 1, fields: { disclosure: 'not_now' } }, client);

describe('an id of somebody kept back', () => {
  test('is met by no clinician, whether they named that person or an alarm came of what was said of them', () => {
    const story = keepingBack();
    expect(story.course.risk.alarms).toHaveLength(1);
    for (const as of ['therapist', 'supervisor', 'emergency'] as const) {
      const viewer = { as, by: `the-${as}` };
      const shown = JSON.stringify([
        seenBy(story.course, viewer),
        seenFacts('course-1', story.facts, viewer),
      ]);
      expect(shown).not.toMatch(/"(karim|nadia)/);
    }
  });

  test('is replaced by what the person is called, which stays while others are told of', () => {
    const story = keepingBack();
    const called = () => seenBy(story.course, therapist).inventory.people.map(({ id }) => id);
    const [karim = '', nadia = ''] = called();
    expect([karim, nadia].map((name) => name.replace(/[0-9a-z]+$/, ''))).toEqual([
      'kept-back-',
      'kept-back-',
    ]);
    expect(karim).not.toBe(nadia);
    story.does('changePerson', { person: 'karim', version: 2, fields: { disclosure: 'in_session' } }, client);
    expect(called()).toEqual(['karim', nadia]);
  });

  test('is found by what the person is called when the therapist goes on with their own words, or tells of danger', () => {
    const [karim = '', nadia = ''] = seenBy(keepingBack().course, therapist).inventory.people.map(
      ({ id }) => id,
    );
    const story = keepingBack().does('changePerson', {
      person: karim,
      version: 2,
      fields: { culture: 'From her second post' },
    });
    expect(story.course.inventory.people[0]).toMatchObject({
      id: 'karim',
      fields: { culture: 'From her second post' },
    });
    story.does('checkSafetyAtHome', { personId: nadia, asked: 'alone', answer: 'not_safe' });
    expect(story.course.dispute.safety).toMatchObject([{ personId: 'nadia' }]);
    expect(story.refusal('startDispute', { personId: nadia, setting: 'partner' })).toBe('no-such-person');
  });
});

describe('the alarm of what was said of somebody', () => {
  test('bears an id of its own, by which it is seen and answered', () => {
    const story = keepingBack();
    const [alarm] = seenBy(story.course, therapist).risk.alarms;
    expect(alarm).toMatchObject({ id: 'alarm-1', source: 'inventory' });
    story.does('acknowledgeAlarm', { alarm: 'alarm-1' });
    expect(story.course.risk.alarms[0]?.seen?.by).toBe('the-therapist');
  });

  test('bears one too where a Kith from before called it by the person, and is found by either', () => {
    const story = keepingBack();
    const raised = story.facts.findIndex(({ type }) => type === 'AlarmRaised');
    story.facts = story.facts.map((fact, place) =>
      place === raised ? { ...fact, data: { ...Object(fact.data), alarm: 'nadia.2' } } : fact,
    );
    const seen = story.facts.at(-1);
    if (seen) {
      const { seq, ...rest } = seen;
      story.facts.push({ ...rest, seq: seq + 1, type: 'AlarmSeen', act: 'then', data: { alarm: 'nadia.2' } });
    }
    expect(story.course.risk.alarms).toMatchObject([{ id: 'alarm-1', seen: { by: 'leila' } }]);
    const shown = [seenBy(story.course, therapist), seenFacts('course-1', story.facts, therapist)];
    expect(JSON.stringify(shown)).not.toContain('nadia');
    expect(story.refusal('acknowledgeAlarm', { alarm: 'nadia.2' })).toBe('already-seen');
    expect(story.refusal('acknowledgeAlarm', { alarm: 'alarm-1' })).toBe('already-seen');
  });
});

describe('the network as a whole', () => {
  const karim = () =>
    aCourseUnderWay()
      .does('addPerson', { displayName: 'Karim' }, { ...client, id: 'karim' })
      .does('describeNetwork', { version: 0, patternNotes: 'Asks Karim for nothing' })
      .does(
        'describeNetwork',
        { version: 1, standsOut: 'It is Karim every time', absentRoles: ['Karim'] },
        client,
      );
  const shown = (story: ReturnType<typeof karim>) => seenBy(story.course, therapist).network;
  const wish = (story: ReturnType<typeof karim>) =>
    story.does('changePerson', { person: 'karim', version: 1, fields: { disclosure: 'not_now' } }, client);

  test('as the client described it names nobody they keep back, and the therapist’s own notes stand', () => {
    expect(JSON.stringify(shown(karim())).match(/Karim/g)).toHaveLength(3);
    const kept = shown(wish(karim()));
    expect(kept.patternNotes).toBe('Asks Karim for nothing');
    expect(JSON.stringify({ ...kept, patternNotes: '' })).not.toContain('Karim');
    expect(kept.standsOut).toContain('every time');
  });

  test('as the therapist described it last stands in their own words', () => {
    const story = karim().does('describeNetwork', { version: 2, standsOut: 'Karim comes up often' });
    expect(shown(wish(story)).standsOut).toBe('Karim comes up often');
  });
});
