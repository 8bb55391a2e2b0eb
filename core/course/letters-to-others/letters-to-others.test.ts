import { describe, expect, it } from 'vitest';
import { seenBy } from '#core/course/book.ts';
import { aCourseAtWork } from '#tests/a-course-at-work.ts';
import { agreedTo, held, inDispute, scored } from '#tests/a-guided-course.ts';
import { mayBeWrittenTo } from './agreed.ts';
import { draftLetterToOther } from './draft.ts';
import { fillTemplate, gapLeft, gapNotFor, unknownGap } from './template.ts';

const client = { as: 'client' } as const;
const letterId = 'to-gp';
const whom = 'Dr Osei, my GP';
const form = { to: 'gp', subject: 'begun', whom, address: 'The Surgery\n1 High Street' } as const;
const agreed = () => aCourseAtWork().does('giveConsent', { item: 'contact', whom }, client);
const written = () =>
  agreed().does('writeLetterToOther', { ...form, words: 'Dear Dr Osei, DRAFT' }, { id: letterId });
const signed = () => written().does('signLetterToOther', { letterId, version: 1 });
const byMail = { letterId, version: 1, how: 'mail', email: 'surgery@example.org' } as const;

describe('a letter to somebody else', () => {
  it('is written only to whom the client agreed, under the name they gave', () => {
    const course = aCourseAtWork();
    expect(course.refusal('writeLetterToOther', { ...form, words: 'x' })).toBe('not-agreed-to-write');
    expect(mayBeWrittenTo(agreed().course)).toContain(whom);
    expect(mayBeWrittenTo(course.course)).not.toContain(whom);
  });

  it('neither is signed nor goes once the client takes their consent back, and what went stays', () => {
    const opted = { item: 'contact', whom } as const;
    expect(
      written().does('withdrawConsent', opted, client).refusal('signLetterToOther', { letterId, version: 1 }),
    ).toBe('no-longer-agreed-to-write');
    expect(signed().does('withdrawConsent', opted, client).refusal('sendLetterToOther', byMail)).toBe(
      'no-longer-agreed-to-write',
    );
    const gone = signed().does('sendLetterToOther', byMail).does('withdrawConsent', opted, client);
    expect(gone.course.lettersToOthers.letters[0]?.gone).toMatchObject([{ how: 'mail', version: 1 }]);
    expect(gone.refusal('sendLetterToOther', { letterId, version: 1, how: 'by_hand' })).toBe(
      'no-longer-agreed-to-write',
    );
  });

  it('is the therapist’s own until it is signed; then client and supervisor read what was signed and no later draft', () => {
    for (const as of ['client', 'supervisor'] as const) {
      const viewer = { as, by: as };
      expect(seenBy(written().course, viewer).lettersToOthers.letters).toEqual([]);
      const later = signed().does('writeLetterToOther', {
        ...form,
        letterId,
        words: 'SECOND THOUGHTS',
        version: 1,
      });
      const seen = seenBy(later.course, viewer).lettersToOthers.letters;
      expect(seen).toMatchObject([{ draft: null, signed: [{ words: 'Dear Dr Osei, DRAFT', whom }] }]);
      expect(JSON.stringify(seen)).not.toContain('SECOND THOUGHTS');
    }
  });

  it('goes as it was signed and not as it was changed since', () => {
    const changed = signed().does('writeLetterToOther', { ...form, letterId, words: 'Changed', version: 1 });
    expect(changed.refusal('sendLetterToOther', { ...byMail, version: 2 })).toBe('letter-out-not-signed');
    expect(changed.does('sendLetterToOther', byMail).course.lettersToOthers.letters[0]).toMatchObject({
      draft: { text: 'Changed' },
      gone: [{ version: 1, email: 'surgery@example.org' }],
    });
    expect(written().refusal('sendLetterToOther', byMail)).toBe('letter-out-not-signed');
  });

  it('goes to an address once, needs one to go by e-mail, and may be posted beside it', () => {
    const gone = signed().does('sendLetterToOther', byMail);
    expect(gone.refusal('sendLetterToOther', { ...byMail, email: 'Surgery@Example.org' })).toBe(
      'letter-out-gone',
    );
    expect(signed().refusal('sendLetterToOther', { ...byMail, email: '' })).toBe('letter-out-needs-address');
    const both = gone.does('sendLetterToOther', { letterId, version: 1, how: 'by_hand' });
    expect(both.course.lettersToOthers.letters[0]?.gone.map(({ how, email }) => [how, email])).toEqual([
      ['mail', 'surgery@example.org'],
      ['by_hand', ''],
    ]);
  });

  it('once signed is of that person for good, and stays as it was signed', () => {
    const other = agreed().does('giveConsent', { item: 'contact', whom: 'My school' }, client);
    other.does('writeLetterToOther', { ...form, words: 'x' }, { id: letterId });
    const course = other.does('signLetterToOther', { letterId, version: 1 });
    const to = { ...form, letterId, whom: 'My school', words: 'y', version: 1 };
    expect(course.refusal('writeLetterToOther', to)).toBe('letter-out-other-person');
    const { seq = 0 } = course.facts.find(({ type }) => type === 'LetterToOtherSigned') ?? {};
    expect(course.refusal('strikeOut', { seq, why: 'x' })).toBe('kept');
    expect(course.refusal('signLetterToOther', { letterId, version: 1 })).toBe('letter-out-signed');
  });

  it('is refused over a text that was rewritten meanwhile', () => {
    const course = written().does('writeLetterToOther', { ...form, letterId, words: 'New', version: 1 });
    expect(course.refusal('writeLetterToOther', { ...form, letterId, words: 'Old', version: 1 })).toBe(
      'stale',
    );
    expect(course.refusal('signLetterToOther', { letterId, version: 1 })).toBe('stale');
    expect(course.refusal('signLetterToOther', { letterId: 'x' })).toBe('no-such-letter-out');
  });
});

describe('a draft to somebody else', () => {
  const names = {
    client: 'Leila Haddad',
    born: '1991-05-17',
    identifiers: [
      { system: 'nhs' as const, value: '9434765919' },
      { system: 'own' as const, value: 'K-12' },
    ],
    whom: 'Dr Osei',
    therapist: 'Ana Ruiz',
    service: 'Quayside',
  };
  const guided = held(6, agreedTo(inDispute()))
    .does('listIssue', { words: 'We have not spoken since Easter' }, client)
    .does('tellHopes', { words: 'To eat at one table again' });
  const { course } = scored(scored(guided, 1, 18), 6, 9);

  it('tells a GP of days, sessions, the area and scores, and nothing that the client told', () => {
    const words = draftLetterToOther(course, { to: 'gp', subject: 'half_way' }, names);
    expect(words).toMatch(
      /^Dear Dr Osei,\n\nAbout Leila Haddad, born 17 May 1991, NHS number 943 476 5919\n\n/,
    );
    expect(words).toContain('What we work on: Role dispute.');
    expect(words).toContain('PHQ-9: 18 at the start, 9 most recently, out of 27.');
    expect(words).toContain('We have held 6 sessions so far.');
    expect(words).toContain('Leila Haddad has agreed to this letter and can read it.');
    expect(words).not.toMatch(/Easter|one table|took the job|Tomas/);
  });

  it('tells a school or anybody else no score and no area', () => {
    for (const to of ['school', 'other'] as const) {
      const words = draftLetterToOther(course, { to, subject: 'half_way' }, names);
      expect(words).not.toMatch(/PHQ|What we work on|dispute|943/i);
      expect(words).toContain('We have held 6 sessions so far.');
    }
  });

  it('begins from the service’s own words, with their gaps filled from the course', () => {
    const words = `Dear [whom],

[client], born [born] ([numbers])
We meet on [focus]. So far: [sessions]; last on [last session].
[scores]
Next look: [follow-up]

[therapist], [service] [our ref]`;
    expect(fillTemplate(course, { to: 'gp', words }, names)).toBe(`Dear Dr Osei,

Leila Haddad, born 17 May 1991 (NHS number 943 476 5919)
We meet on Role dispute. So far: 6 sessions; last on 17 February 2026.
PHQ-9: 18 at the start, 9 most recently, out of 27.

Ana Ruiz, Quayside [our ref]`);
  });

  it('leaves a gap standing that cannot be filled, and tells a school nothing of health in any words', () => {
    const words = 'We work with [client] on [focus].\nNumber: [numbers]';
    expect(fillTemplate(course, { to: 'school', words }, names)).toBe(
      'We work with Leila Haddad on [focus].',
    );
    const bare = fillTemplate(aCourseAtWork().course, { to: 'gp', words: '[client]: [follow-up]' }, names);
    expect(gapLeft(bare)).toBe('follow-up');
  });
});

describe('gaps in a letter', () => {
  it('are known by name, and those of health are not for everybody', () => {
    expect(unknownGap('Dear [whom], about [clinet]')).toBe('clinet');
    expect(unknownGap('Dear [whom], about [client]')).toBeUndefined();
    expect(gapNotFor('school', '[client]: [scores]')).toBe('scores');
    expect(gapNotFor('prescriber', '[client]: [scores]')).toBeUndefined();
  });

  it('keep a letter from being signed while one stands', () => {
    const gappy = agreed().does('writeLetterToOther', { ...form, words: 'On [focus]' }, { id: letterId });
    expect(gappy.refusal('signLetterToOther', { letterId, version: 1 })).toBe('letter-out-gap');
    const other = agreed().does('writeLetterToOther', { ...form, words: 'Ref [A1]' }, { id: letterId });
    other.does('signLetterToOther', { letterId, version: 1 });
  });
});
