import { describe, expect, it } from 'vitest';
import { seenBy } from '#core/course/book.ts';
import { threadOf } from '#core/course/threads/threads.ts';
import { aCourseAtWork } from '#tests/a-course-at-work.ts';
import { howItWent } from './went.ts';

const client = { as: 'client', by: 'leila' } as const;
const safe = () =>
  aCourseAtWork().does('checkSafetyAtHome', { personId: 'tomas', answer: 'safe', asked: 'alone' });
const words = 'When you plan without me I feel left out. I would like us to look at the week together.';
const saying = () =>
  safe().does(
    'planSaying',
    { personId: 'tomas', words, tone: 'calm', when: 'Saturday walk' },
    { ...client, id: 'say' },
  );

describe('how to say a feeling (T-04)', () => {
  it('is planned: to whom, in which words and tone, and when; to nobody it is refused', () => {
    const [planned] = saying().course.talksAhead.sayings;
    expect(planned).toMatchObject({
      id: 'say',
      version: 1,
      text: { personId: 'tomas', tone: 'calm', words },
    });
    expect(safe().refusal('planSaying', { words })).toBe('to-whom');
    const again = saying().does('planSaying', {
      id: 'say',
      version: 1,
      withWhom: 'My aunt',
      words: 'Shorter',
    }).course;
    expect(again.talksAhead.sayings).toMatchObject([{ version: 2, text: { words: 'Shorter' } }]);
  });

  it('is rehearsed, tried, told and gone through, on one thread', () => {
    const course = saying().does(
      'startRolePlay',
      { scenario: 'Saying it on the walk', personId: 'tomas', openingLine: words, talkId: 'say' },
      { id: 'rehearsal' },
    );
    const stands = () => howItWent(course.course, 'say').stands;
    expect(stands()).toBe('rehearsed');
    course.does(
      'agreeTryOut',
      { what: 'Say it', from: { kind: 'saying', id: 'say' } },
      { ...client, id: 'walk' },
    );
    expect(stands()).toBe('to_try');
    course.does('tellTryOut', { tryOutId: 'walk', result: 'done', moodBefore: 3, moodAfter: 6 }, client);
    expect(stands()).toBe('told');
    course.does('reviewTryOut', { tryOutId: 'walk', session: 8 });
    expect(stands()).toBe('gone_through');
    expect(threadOf(course.course, 'walk')?.steps.map(({ kind, id }) => [kind, id])).toEqual([
      ['saying', 'say'],
      ['role_play', 'rehearsal'],
      ['try_out', 'walk'],
    ]);
  });

  it('is not planned with somebody the client may not be safe with, and a client’s screen does not say why', () => {
    const unsafe = saying().does('checkSafetyAtHome', {
      personId: 'tomas',
      answer: 'not_safe',
      asked: 'alone',
    });
    expect(unsafe.refusal('planSaying', { personId: 'tomas', words })).toBe('unsafe-person');
    expect(unsafe.refusal('planSaying', { personId: 'tomas', words }, client)).toBe('talk-first');
  });

  it('goes with whom the client keeps back', () => {
    const course = saying().does(
      'changePerson',
      { person: 'tomas', version: 1, fields: { disclosure: 'not_now' } },
      client,
    );
    expect(seenBy(course.course, { as: 'therapist', by: 'ana' }).talksAhead.sayings).toEqual([]);
    expect(seenBy(course.course, client).talksAhead.sayings).toHaveLength(1);
  });
});

describe('a guided conversation (S002-29)', () => {
  it('is planned step by step, at least one, with what to say at each', () => {
    const steps = [
      { step: 'ask_for_time' as const, say: 'Have you ten minutes tonight?' },
      {
        step: 'if_heated' as const,
        say: 'Let us stop here and go on tomorrow.',
        ifTheySay: 'Always the same!',
      },
    ];
    const planned = { withWhom: 'The head of the ward', about: 'The rota', steps };
    const { course } = safe().does('planConversation', planned, { id: 'rota' });
    expect(course.talksAhead.conversations).toMatchObject([{ id: 'rota', text: planned }]);
    expect(safe().refusal('planConversation', { ...planned, steps: [] })).toBe('form: steps too-few');
    const unknown = { ...planned, steps: [{ step: 'shout' as 'open', say: 'x' }] };
    expect(safe().refusal('planConversation', unknown)).toBe('form: steps.0.step not-offered');
  });
});

it('a conversation is planned with somebody who is there; a feeling may be put in words to somebody who has died', () => {
  const steps = [{ step: 'open' as const, say: 'May I ask you something?' }];
  for (const whom of [{ personId: 'father' }, { withWhom: 'father' }]) {
    expect(safe().refusal('planConversation', { ...whom, about: 'The house', steps })).toBe(
      'has-died-already',
    );
    expect(safe().does('planSaying', { ...whom, words }).course.talksAhead.sayings).toHaveLength(1);
  }
});
