import { describe, expect, it } from 'vitest';
import { seenBy } from '#core/course/book.ts';
import { aCourseAtWork } from '#tests/a-course-at-work.ts';
import { seenApart } from './apart.ts';
import { emotions } from './emotions.ts';
import { strongestFeeling } from './strongest.ts';

const situation = 'Tomas announced another week away';
const client = { as: 'client' } as const;
const privately = () =>
  aCourseAtWork().does(
    'nameFeeling',
    { context: 'diary', situation: 'SECRET', emotions: [{ emotion: 'ashamed', intensity: 7 }] },
    { ...client, id: 'mine' },
  );

describe('a feeling (T-04)', () => {
  it('is named from the list or described in words, at least one', () => {
    const course = aCourseAtWork();
    expect(course.refusal('nameFeeling', { situation, emotions: [] })).toBe('form: emotions too-few');
    expect(course.refusal('nameFeeling', { situation, emotions: [{}] })).toBe(
      'form: emotions.0 nothing-said',
    );
    expect(course.refusal('nameFeeling', { situation, emotions: [{ emotion: 'blue' }] })).toBe(
      'form: emotions.0.emotion not-offered',
    );
    expect(emotions).toContain('upset');
  });

  it('keeps its strength, its message, and what was felt then and telling it (T-14)', () => {
    const { course } = aCourseAtWork().does('nameFeeling', {
      situation,
      personIds: ['tomas'],
      emotions: [
        { emotion: 'hurt', intensity: 4 },
        { emotion: 'furious', intensity: 8 },
      ],
      bodyCue: 'Jaw',
      message: 'I want to be asked',
      understandable: 'yes',
      feltThen: 'Nothing',
      feltTelling: 'Angry',
    });
    const [record] = course.feelings.records;
    expect(record && strongestFeeling(record)?.emotion).toBe('furious');
    expect(record).toMatchObject({ feltThen: 'Nothing', feltTelling: 'Angry', privacy: 'shared' });
  });

  it('is expressed in an exercise of its own, and not written over a newer telling', () => {
    const course = aCourseAtWork()
      .does('nameFeeling', { situation, emotions: [{ emotion: 'angry' }] }, { id: 'f' })
      .does('tellHowExpressed', { feelingId: 'f', expressed: 'not_at_all', wishHadExpressed: 'I mind' });
    expect(course.course.feelings.records[0]?.expression).toMatchObject({
      version: 1,
      text: { expressed: 'not_at_all' },
    });
    const stale = { feelingId: 'f', expressed: 'direct' as const };
    expect(course.refusal('tellHowExpressed', stale)).toBe('stale');
    expect(course.refusal('tellHowExpressed', { ...stale, feelingId: 'x' })).toBe('no-such-feeling');
  });

  it('written by the client is private until they share it, and no therapist sees or touches it', () => {
    const course = privately();
    expect(JSON.stringify(seenBy(course.course, { as: 'therapist', by: 'ana' }))).not.toContain('SECRET');
    expect(JSON.stringify(seenBy(course.course, { as: 'emergency', by: 'e' }))).not.toContain('SECRET');
    expect(course.refusal('tellHowExpressed', { feelingId: 'mine', expressed: 'direct' })).toBe(
      'no-such-feeling',
    );
    expect(seenBy(course.course, { as: 'client', by: 'leila' }).feelings.records).toHaveLength(1);
    course.does('shareFeeling', { feelingId: 'mine' }, client);
    expect(seenBy(course.course, { as: 'therapist', by: 'ana' }).feelings.records).toHaveLength(1);
    expect(course.refusal('shareFeeling', { feelingId: 'mine' }, client)).toBe('shared');
  });

  it('cannot be kept private by a therapist, nor shared by anybody but the client', () => {
    const form = { situation, emotions: [{ emotion: 'sad' }], privacy: 'private' as const };
    expect(aCourseAtWork().refusal('nameFeeling', form)).toBe('clients-privacy');
    expect(privately().refusal('shareFeeling', { feelingId: 'mine' })).toBe('not-yours');
  });

  it('may be noticed in the body before it has a name, and "not sure" is a name too (S000-26)', () => {
    const { course } = aCourseAtWork().does(
      'nameFeeling',
      { situation, bodyCues: ['tight_chest', 'shaky'], emotions: [{ emotion: 'not_sure' }] },
      { ...client, id: 'f' },
    );
    expect(course.feelings.records[0]).toMatchObject({ bodyCues: ['tight_chest', 'shaky'] });
    const unknown = { situation, bodyCues: ['elbow'], emotions: [{ emotion: 'sad' }] };
    expect(aCourseAtWork().refusal('nameFeeling', unknown as never)).toContain('bodyCues');
  });

  it('is seen by the therapist beside the client’s own rating, which stays; where they part it is talked over (S000-27)', () => {
    const seen = {
      feelingId: 'f',
      emotions: [{ emotion: 'furious', intensity: 8 }],
      noticed: 'Her voice rose',
    };
    const course = aCourseAtWork()
      .does(
        'nameFeeling',
        { situation, emotions: [{ emotion: 'sad', intensity: 4 }] },
        { ...client, id: 'f' },
      )
      .does('shareFeeling', { feelingId: 'f' }, client);
    expect(course.refusal('reflectFeeling', seen, client)).toBe('not-yours');
    expect(course.refusal('talkFeelingOver', { feelingId: 'f', words: 'x' })).toBe('not-seen');
    course.does('reflectFeeling', seen);
    const [record] = seenBy(course.course, { as: 'client', by: 'leila' }).feelings.records;
    expect(record).toMatchObject({
      emotions: [{ emotion: 'sad', intensity: 4 }],
      reflection: { version: 1, text: { emotions: [{ emotion: 'furious', intensity: 8 }] } },
    });
    expect(record && seenApart(record)).toEqual({
      clientAlone: ['sad'],
      therapistAlone: ['angry'],
      strength: [],
    });
    expect(course.refusal('reflectFeeling', seen)).toBe('stale');
    course.does('talkFeelingOver', { feelingId: 'f', words: 'Anger she does not allow herself' });
    expect(course.course.feelings.records[0]?.talkedOver).toMatchObject([
      { words: 'Anger she does not allow herself' },
    ]);
  });

  it('counts as seen alike in words of one family, unless the strength is far apart', () => {
    const both = (client: number, therapist: number) =>
      aCourseAtWork()
        .does('nameFeeling', { situation, emotions: [{ emotion: 'angry', intensity: client }] }, { id: 'f' })
        .does('reflectFeeling', { feelingId: 'f', emotions: [{ emotion: 'furious', intensity: therapist }] })
        .course.feelings.records[0];
    const [alike, apart] = [both(5, 7), both(3, 8)];
    expect(alike && seenApart(alike)).toBeUndefined();
    expect(apart && seenApart(apart)?.strength).toEqual([{ family: 'angry', client: 3, therapist: 8 }]);
  });

  it('that is the client’s alone has no view of the therapist’s beside it', () => {
    const seen = { feelingId: 'mine', emotions: [{ emotion: 'sad' }] };
    expect(privately().refusal('reflectFeeling', seen)).toBe('no-such-feeling');
  });
});
