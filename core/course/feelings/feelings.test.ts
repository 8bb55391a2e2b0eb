import { describe, expect, it } from 'vitest';
import { seenBy } from '#core/course/book.ts';
import { aCourseAtWork } from '#tests/a-course-at-work.ts';
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
});
