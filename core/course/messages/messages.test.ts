import { describe, expect, it } from 'vitest';
import { fold, seenBy } from '#core/course/book.ts';
import { consentTo, itemsAskedIn } from '#core/course/consent/answers.ts';
import { nextThing } from '#core/guide/client/next-thing.ts';
import { summarise } from '#core/lists/summarise.ts';
import { todayOf } from '#core/lists/today.ts';
import { aCourseAtWork } from '#tests/a-course-at-work.ts';
import { waitingFor } from './waiting.ts';

const client = { as: 'client', by: 'leila' } as const;
const offered = () => aCourseAtWork().does('offerMessages', { within: 3, note: 'Tuesdays and Fridays' });
const agreed = () => offered().does('giveConsent', { item: 'messages' }, client);
const written = () =>
  agreed().does(
    'sendMessage',
    { words: 'May we begin at ten?' },
    { ...client, id: 'ten', on: '2026-02-10', today: '2026-02-10' },
  );

describe('messages between client and therapist', () => {
  it('are written only where they are offered and the client said yes, by both and to nobody else', () => {
    const none = aCourseAtWork();
    expect(none.refusal('sendMessage', { words: 'Hello' }, client)).toBe('messages-not-offered');
    expect(none.refusal('giveConsent', { item: 'messages' }, client)).toBe('nothing-to-agree-to');
    expect(itemsAskedIn(none.course)).not.toContain('messages');
    expect(itemsAskedIn(offered().course)).toContain('messages');
    for (const by of [client, {}]) {
      expect(offered().refusal('sendMessage', { words: 'Hello' }, by)).toBe('messages-not-agreed');
    }
    const { course } = written();
    expect(seenBy(course, client).messages.sent).toHaveLength(1);
    expect(seenBy(course, { as: 'manager', by: 'mia' }).messages.sent).toEqual([]);
    expect(seenBy(course, { as: 'facilitator', by: 'fay' }).messages).toEqual({ offer: null, sent: [] });
  });

  it('say by which day an answer comes, and wait on the therapist’s Today until one was written', () => {
    const { course } = written();
    expect(course.messages.sent[0]).toMatchObject({ from: 'client', answerBy: '2026-02-13', met: null });
    const again = written().does(
      'sendMessage',
      { words: 'Or eleven' },
      { ...client, on: '2026-02-12', today: '2026-02-12' },
    );
    const listed = [{ summary: summarise(again.course), client: { id: 'leila', name: 'Leila' } }];
    const { messages } = todayOf(listed as never, '2026-02-12').answers;
    expect(messages).toMatchObject([{ count: 2, answerBy: '2026-02-13' }]);
    const answered = again.does('sendMessage', { words: 'Ten is fine' }, { id: 'fine' });
    expect(waitingFor(answered.course, 'therapist')).toEqual([]);
    expect(answered.course.messages.sent.map(({ met }) => met?.how)).toEqual([
      'written',
      'written',
      undefined,
    ]);
    expect(summarise(answered.course).messages).toBeUndefined();
  });

  it('can be kept for the next session or need no answer; the client sees which', () => {
    for (const how of ['when_we_meet', 'no_answer'] as const) {
      const { course } = written().does('meetMessages', { upTo: 'ten', how });
      expect(seenBy(course, client).messages.sent[0]?.met?.how).toBe(how);
    }
    expect(written().refusal('meetMessages', { upTo: 'ten' })).toBe('read-how');
    expect(written().refusal('meetMessages', { upTo: 'eleven', how: 'no_answer' })).toBe('no-such-message');
    const met = written().does('meetMessages', { upTo: 'ten', how: 'no_answer' });
    expect(met.refusal('meetMessages', { upTo: 'ten', how: 'no_answer' })).toBe('no-such-message');
  });

  it('are met only up to the one that was read: what came meanwhile still waits', () => {
    const { course } = written()
      .does('sendMessage', { words: 'And the room?' }, { ...client, id: 'room' })
      .does('meetMessages', { upTo: 'ten', how: 'no_answer' });
    expect(waitingFor(course, 'therapist').map(({ id }) => id)).toEqual(['room']);
  });

  it('are answered and read only as far as they stood there: what came while the answer was typed waits', () => {
    const two = () => written().does('sendMessage', { words: 'And the room?' }, { ...client, id: 'room' });
    const answered = two().does('sendMessage', { words: 'Ten is fine', upTo: 'ten' }, { id: 'fine' });
    expect(waitingFor(answered.course, 'therapist').map(({ id }) => id)).toEqual(['room']);
    expect(summarise(answered.course).messages).toMatchObject({ count: 1 });
    const none = two().does('sendMessage', { words: 'I am away on Friday', upTo: '' }, { id: 'away' });
    expect(waitingFor(none.course, 'therapist')).toHaveLength(2);
    const unread = none.does('sendMessage', { words: 'One more', upTo: '' }, client);
    expect(waitingFor(unread.course, 'client').map(({ id }) => id)).toEqual(['away']);
    const read = none.does('sendMessage', { words: 'Thank you', upTo: 'away' }, client);
    expect(waitingFor(read.course, 'client')).toEqual([]);
  });

  it('are counted, read and answered only where the therapist sees them: one kept back whole waits on nobody', () => {
    const keptBack = written()
      .does('changePerson', { person: 'ines', version: 1, fields: { disclosure: 'not_now' } }, client)
      .does('sendMessage', { words: 'Ines' }, { ...client, id: 'unseen' });
    expect(summarise(keptBack.course).messages).toMatchObject({ count: 1 });
    expect(keptBack.refusal('meetMessages', { upTo: 'unseen', how: 'no_answer' })).toBe('no-such-message');
    const onlyUnseen = keptBack.does('meetMessages', { upTo: 'ten', how: 'no_answer' });
    expect(summarise(onlyUnseen.course).messages).toBeUndefined();
    for (const upTo of [undefined, 'ten', 'unseen']) {
      const { course } = onlyUnseen.does('sendMessage', { words: 'Until Tuesday', upTo });
      expect(course.messages.sent.find(({ id }) => id === 'unseen')?.met).toBeNull();
    }
    const later = onlyUnseen.does('sendMessage', { words: 'See you' }, client);
    const met = later.does('meetMessages', {
      upTo: later.course.messages.sent.at(-1)?.id ?? '',
      how: 'no_answer',
    });
    expect(met.course.messages.sent.find(({ id }) => id === 'unseen')?.met).toBeNull();
  });

  it('that were answered before it was recorded which ones are answered as they were', () => {
    const { facts, course } = written().does('sendMessage', { words: 'Ten is fine' }, { id: 'fine' });
    const before = facts.map(
      (one) => ({ ...one, data: { ...(one.data as object), meets: undefined } }) as typeof one,
    );
    const { sent } = fold(course.id, before).messages;
    expect(sent.map(({ met }) => met?.how)).toEqual(['written', undefined]);
  });

  it('a therapist’s message stands first on the client’s Home until it was read or answered', () => {
    const told = agreed()
      .does('giveConsent', { item: 'treatment' }, client)
      .does('giveConsent', { item: 'confidentiality' }, client)
      .does('sendMessage', { words: 'The room is on the first floor' }, { id: 'room' });
    expect(nextThing(told.course, '2026-02-10').kind).toBe('message');
    expect(told.refusal('meetMessages', { upTo: 'room', how: 'no_answer' }, client)).toBe('only-read');
    const read = told.does('meetMessages', { upTo: 'room' }, client);
    expect(nextThing(read.course, '2026-02-10').kind).not.toBe('message');
    expect(read.course.messages.sent[0]?.met?.how).toBe('read');
  });

  it('stop when the client takes their yes back or the therapist ends them; what was written stays', () => {
    const back = written().does('withdrawConsent', { item: 'messages' }, client);
    expect(consentTo(back.course, 'messages')).toBe('withdrawn');
    expect(back.refusal('sendMessage', { words: 'One more' }, client)).toBe('messages-not-agreed');
    expect(back.refusal('sendMessage', { words: 'One more' })).toBe('messages-not-agreed');
    const ended = written().does('endMessages', {});
    expect(ended.refusal('sendMessage', { words: 'One more' }, client)).toBe('messages-not-offered');
    expect(ended.course.messages.sent).toHaveLength(1);
    expect(ended.refusal('endMessages', {})).toBe('messages-not-offered');
    const met = back.does('meetMessages', { upTo: 'ten', how: 'when_we_meet' });
    expect(waitingFor(met.course, 'therapist')).toEqual([]);
  });

  it('hold 1 to 4,000 characters, and are never struck out', () => {
    const words = 'a'.repeat(4001);
    expect(agreed().refusal('sendMessage', { words }, client)).toMatch(/^form: words/);
    expect(agreed().refusal('sendMessage', { words: ' ' }, client)).toMatch(/^form: words/);
    expect(offered().refusal('offerMessages', { within: 15 })).toMatch(/^form: within/);
    expect(offered().refusal('offerMessages', { within: 3, note: 'Tuesdays and Fridays' })).toBe(
      'messages-as-offered',
    );
    const { course, facts } = written();
    const sent = facts.find(({ type }) => type === 'MessageSent');
    expect(course.permanent).toContain(sent?.seq);
  });

  it('are asked about on Home once where they are offered, after what is due, and never again once left', () => {
    const home = offered()
      .does('giveConsent', { item: 'treatment' }, client)
      .does('giveConsent', { item: 'confidentiality' }, client)
      .does('markMeasureDeclined', { instrument: 'phq-9', session: 1 }, client)
      .does('markMeasureDeclined', { instrument: 'gad-7', session: 1 }, client).course;
    expect(nextThing(home, '2026-02-10').kind).toBe('messagesOffered');
    expect(nextThing(home, '2026-02-10', ['messages']).kind).not.toBe('messagesOffered');
  });
});
