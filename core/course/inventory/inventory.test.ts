import { expect, test } from 'vitest';
import { seenBy } from '#core/course/book.ts';
import { aCourse } from '#tests/a-course.ts';
import { circleToShare } from './circle-to-share.ts';
import { meanFilled, missingOf, peopleToReview } from './completeness.ts';
import { inventoryAsOf } from './entries.ts';
import { inventoryIndicators } from './indicators.ts';
import { personOf } from './people.ts';
import { unsafeTies } from './unsafe-ties.ts';

const client = { as: 'client', by: 'leila' } as const;
const therapist = { as: 'therapist', by: 'ana' } as const;
const withTomas = () =>
  aCourse().does(
    'addPerson',
    { displayName: 'Tomas', role: 'partner', ring: 1, living: 'living' },
    { id: 'tomas' },
  );

test('a person needs a name, and a date of death belongs to the dead', () => {
  expect(aCourse().refusal('addPerson', { displayName: '' })).toBe('form: displayName empty');
  const odd = { displayName: 'Father', living: 'living', deathDate: '2014-03-02' } as const;
  expect(aCourse().refusal('addPerson', odd)).toBe('not-died');
  const ahead = { displayName: 'Father', living: 'deceased', deathDate: '2030' } as const;
  expect(aCourse().refusal('addPerson', ahead)).toBe('death-future');
  const turned = { displayName: 'Ines', since: '2020', until: '2010' };
  expect(aCourse().refusal('addPerson', turned)).toBe('until-before-since');
});

test('a change is kept beside what was there, and the picture of any day can be drawn', () => {
  const { course } = withTomas()
    .does(
      'changePerson',
      { person: 'tomas', version: 1, fields: { tone: 'conflictual' } },
      { on: '2026-02-03' },
    )
    .does('placePerson', { person: 'tomas', ring: 2, angle: 90 }, { on: '2026-03-31', as: 'client' });
  const now = personOf(course.inventory, 'tomas');
  expect(now).toMatchObject({ version: 3, fields: { ring: 2, angle: 90, tone: 'conflictual' } });
  expect(inventoryAsOf(course.inventory, '2026-12-31')).toEqual(course.inventory);
  const then = personOf(inventoryAsOf(course.inventory, '2026-01-20'), 'tomas');
  expect(then?.fields).toEqual({ displayName: 'Tomas', role: 'partner', ring: 1, living: 'living' });
});

test('where somebody stood before and is wished to stand are pictures of their own', () => {
  const { course } = withTomas()
    .does('placePerson', { person: 'tomas', ring: 2, when: 'before', angle: 10 })
    .does('placePerson', { person: 'tomas', ring: 3, when: 'wished' });
  expect(personOf(course.inventory, 'tomas')?.fields).toMatchObject({
    ring: 1,
    ringBefore: 2,
    ringWished: 3,
  });
  expect(personOf(course.inventory, 'tomas')?.fields.angle).toBeUndefined();
});

test('a field written meanwhile is not overwritten, and another field is not in the way', () => {
  const story = withTomas().does('changePerson', { person: 'tomas', version: 1, fields: { age: 40 } });
  const late = { person: 'tomas', version: 1, fields: { age: 41 } };
  expect(story.attempt('changePerson', late)).toMatchObject({ kind: 'stale', newer: { text: { age: 40 } } });
  expect(story.attempt('changePerson', { ...late, fields: { pronouns: 'he' } })).toHaveLength(1);
});

test('nothing is changed about nobody, with nothing, or by taking a name away', () => {
  const story = withTomas();
  const of = (person: string, rest: object) => ({ person, version: 1, ...rest });
  expect(story.refusal('changePerson', of('ghost', { fields: { age: 1 } }))).toBe('no-such-person');
  expect(story.refusal('changePerson', of('tomas', {}))).toBe('nothing-changed');
  expect(story.refusal('changePerson', of('tomas', { clear: ['displayName'] }))).toBe('nameless');
  expect(story.refusal('placePerson', { person: 'ghost', ring: 1 })).toBe('no-such-person');
});

test('a client leaves the therapist’s working alone', () => {
  const story = withTomas();
  const linked = { onsetLinked: { answer: 'linked' as const } };
  const change = { person: 'tomas', version: 1, fields: linked };
  expect(story.refusal('changePerson', change, { as: 'client' })).toBe('therapists-field');
  const cleared = { person: 'tomas', version: 1, clear: ['privateNote' as const] };
  expect(story.refusal('changePerson', cleared, { as: 'client' })).toBe('therapists-field');
  expect(story.refusal('addPerson', { displayName: 'X', areaTags: [] }, { as: 'client' })).toBe(
    'therapists-field',
  );
});

test('reviewed asks for every field needed, more of the inner ring, and not saying counts (MS-10)', () => {
  const story = withTomas();
  expect(story.refusal('reviewPerson', { person: 'tomas', state: 'reviewed' })).toBe('not-yet-reviewed');
  expect(peopleToReview(story.course.inventory)).toHaveLength(1);
  const tomas = personOf(story.course.inventory, 'tomas');
  const missing = tomas ? missingOf(tomas) : [];
  expect(missing).toContain('myExpectations');
  const leftBlank = missing.map((field) => ({ field, why: 'prefer_not_to_say' as const }));
  story
    .does('changePerson', { person: 'tomas', version: 1, fields: { leftBlank } })
    .does('reviewPerson', { person: 'tomas', state: 'reviewed' });
  expect(peopleToReview(story.course.inventory)).toEqual([]);
});

test('a bare list of names fills less than half (PD-03)', () => {
  const { course } = aCourse()
    .does('addPerson', { displayName: 'A' })
    .does('addPerson', { displayName: 'B' });
  expect(meanFilled(course.inventory)).toBeLessThan(0.5);
  expect(meanFilled(aCourse().course.inventory)).toBe(0);
});

test('a person is set aside with a reason, brought back, and a client leaves the therapist’s people', () => {
  const story = withTomas();
  const aside = { person: 'tomas', why: 'Entered twice' };
  expect(story.refusal('setPersonAside', aside, { as: 'client' })).toBe('not-added-by-you');
  expect(story.refusal('bringPersonBack', { person: 'tomas' })).toBe('not-aside');
  story.does('setPersonAside', aside);
  expect(story.refusal('setPersonAside', aside)).toBe('already-aside');
  expect(meanFilled(story.course.inventory)).toBe(0);
  story.does('bringPersonBack', { person: 'tomas' });
  expect(personOf(story.course.inventory, 'tomas')?.aside).toBeNull();
});

test('whom the client keeps back no therapist sees, except an answer about safety without a name', () => {
  const story = aCourse().does(
    'addPerson',
    { displayName: 'Karim', disclosure: 'not_now', satisfying: ['Kind'], safety: 'sometimes_not' },
    { id: 'karim', as: 'client' },
  );
  const { people } = seenBy(story.course, therapist).inventory;
  expect(people.map(({ fields }) => fields)).toEqual([{ safety: 'sometimes_not' }]);
  expect(JSON.stringify(seenBy(story.course, therapist))).not.toMatch(/Karim|"karim"/);
  expect(personOf(seenBy(story.course, client).inventory, 'karim')?.fields.displayName).toBe('Karim');
  expect(story.refusal('placePerson', { person: 'karim', ring: 1 })).toBe('no-such-person');
  story.does(
    'changePerson',
    { person: 'karim', version: 1, fields: { disclosure: 'share_freely' } },
    { as: 'client' },
  );
  expect(personOf(seenBy(story.course, therapist).inventory, 'karim')?.fields.displayName).toBe('Karim');
});

test('the reason why the client set somebody aside loses the name of whoever they keep back', () => {
  const mine = client;
  const { course } = aCourse()
    .does('addPerson', { displayName: 'Zedda', disclosure: 'not_now' }, { ...mine, id: 'zedda' })
    .does('addPerson', { displayName: 'Rui' }, { ...mine, id: 'rui' })
    .does('setPersonAside', { person: 'rui', why: 'Zedda fell out with him' }, mine);
  const seen = seenBy(course, { as: 'therapist', by: 'ana' }).inventory;
  expect(seen.people).toMatchObject([{ id: 'rui', aside: { why: expect.stringContaining('fell out') } }]);
  expect(JSON.stringify(seen)).not.toContain('Zedda');
});

test('what the client wrote of somebody kept back by a name they have had is left out, save where somebody else bears it', () => {
  const by = { as: 'client' } as const;
  const story = aCourse()
    .does('addPerson', { displayName: 'Zoë' }, { ...by, id: 'zoe' })
    .does('addPerson', { displayName: 'Bo' }, { ...by, id: 'bo' })
    .does('addPerson', { displayName: 'M' }, { ...by, id: 'mum' })
    .does('listIssue', { words: 'Zoe\u0308 decides, Bo agrees, Mum and M say nothing' }, by)
    .does('changePerson', { person: 'zoe', version: 1, fields: { displayName: 'Bo' } }, by)
    .does('changePerson', { person: 'zoe', version: 2, fields: { displayName: 'My sister' } }, by)
    .does('changePerson', { person: 'mum', version: 1, fields: { displayName: 'Mum' } }, by);
  for (const [person, version] of Object.entries({ zoe: 3, mum: 2 }))
    story.does('changePerson', { person, version, fields: { disclosure: 'not_now' } }, by);
  const seen = seenBy(story.course, { as: 'therapist', by: 'ana' });
  expect(seen.issues.issues[0]?.words).toBe('[…] decides, Bo agrees, […] and M say nothing');
});

test('how much may be shared stays the client’s choice', () => {
  const story = withTomas()
    .does('changePerson', { person: 'tomas', version: 1, fields: { disclosure: 'in_session' } })
    .does(
      'changePerson',
      { person: 'tomas', version: 2, fields: { disclosure: 'not_now', history: 'Met young' } },
      { as: 'client' },
    );
  const open = { person: 'tomas', version: 3, fields: { disclosure: 'share_freely' as const } };
  expect(story.refusal('changePerson', open)).toBe('clients-choice');
  const [seen] = seenBy(story.course, therapist).inventory.people;
  expect(seen?.fields).toMatchObject({ displayName: 'Tomas', disclosure: 'not_now' });
  expect(seen?.fields.history).toBeUndefined();
});

test('unsafe ties never reach the client’s own screen, a shared circle or an export (appendix D 26)', () => {
  const { course } = withTomas()
    .does('changePerson', {
      person: 'tomas',
      version: 1,
      fields: { safety: 'not', tone: 'unsafe', leftBlank: [{ field: 'safety', why: 'nothing' }] },
    })
    .does('addPerson', { displayName: 'Ines', disclosure: 'in_session' });
  expect(unsafeTies(course.inventory).map(({ id }) => id)).toEqual(['tomas']);
  for (const inventory of [circleToShare(course.inventory), seenBy(course, client).inventory]) {
    expect(JSON.stringify(inventory)).not.toMatch(/safe/);
  }
  expect(circleToShare(course.inventory).people.map(({ fields }) => fields.displayName)).toEqual(['Tomas']);
  expect(seenBy(course, { as: 'manager', by: 'm' }).inventory).toEqual({ people: [], entries: [] });
});

test('the indicators are talking points drawn from the circle', () => {
  const { course } = aCourse()
    .does(
      'addPerson',
      {
        displayName: 'Yasmin',
        ring: 1,
        ringWished: 1,
        confidant: 'yes',
        reciprocity: 8,
        sector: 'family',
        support: [
          { type: 'crisis', level: 3 },
          { type: 'practical', level: 1 },
        ],
      },
      { id: 'yasmin' },
    )
    .does(
      'addPerson',
      {
        displayName: 'Tomas',
        ring: 2,
        ringBefore: 1,
        ringWished: 1,
        tone: 'conflictual',
        reciprocity: 3,
        supportGiven: [{ type: 'emotional', level: 3 }],
        onsetLinked: { answer: 'linked' },
      },
      { id: 'tomas' },
    )
    .does(
      'addPerson',
      { displayName: 'Aunt', ring: 0, living: 'deceased', deathDate: '2026-05' },
      { id: 'aunt' },
    );
  expect(inventoryIndicators(course.inventory, '2026-06-01')).toEqual({
    nByRing: { 0: 1, 1: 1, 2: 1, 3: 0 },
    nConfidants: 1,
    nAskedConfidant: 1,
    nAskedSupport: 1,
    supportCoverage: ['crisis'],
    crisisContacts: ['yasmin'],
    conflictCount: 1,
    ringGap: 1,
    recentLosses: ['tomas', 'aunt'],
    reciprocityMean: 5.5,
    givenReceivedBalance: 1,
    sectorDiversity: 1,
    unsafeCount: 0,
    onsetLinkedIds: ['tomas'],
  });
});

test('the network as a whole is described in versions, and pattern notes stay with the therapist', () => {
  const story = aCourse().does('describeNetwork', {
    version: 0,
    coverage: ['friends'],
    absentRoles: ['No one I could call at night'],
    patternNotes: 'Goes quiet when angry',
  });
  expect(story.attempt('describeNetwork', { version: 0 })).toMatchObject({ kind: 'stale' });
  const late = story.attempt('describeNetwork', { version: 0 }, { as: 'client' });
  expect(JSON.stringify(late)).not.toContain('quiet');
  expect(story.refusal('describeNetwork', { version: 1, patternNotes: 'x' }, { as: 'client' })).toBe(
    'therapists-field',
  );
  story.does('describeNetwork', { version: 1, standsOut: 'So few' }, { as: 'client' });
  expect(story.course.network.patternNotes).toBe('Goes quiet when angry');
  expect(seenBy(story.course, client).network).toMatchObject({
    standsOut: 'So few',
    patternNotes: '',
    lastBy: 'client',
  });
});

test('what is said of a person whose adding was struck out points to nobody', () => {
  const { course } = withTomas()
    .does('placePerson', { person: 'tomas', ring: 2 })
    .does('strikeOut', { seq: 1, why: 'Wrong client' });
  expect(course.inventory.people).toEqual([]);
});
