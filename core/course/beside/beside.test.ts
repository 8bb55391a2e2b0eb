import { describe, expect, test } from 'vitest';
import { seenBy } from '#core/course/book.ts';
import type { ACourse } from '#tests/a-course.ts';
import { consented, day, forTheYoung, listed, openedFor, withParents, young } from '#tests/parents-beside.ts';
import { lettersToAdults } from './adults-written-to.ts';
import { sharedWithThem } from './consents.ts';

describe('what is shared', () => {
  const all = () => listed(consented(consented(withParents(), 'helene'), 'luc'));

  test('nothing is shared before it is consented to and listed to everybody concerned', () => {
    const share = { beside: 'helene', what: 'psychoeducation' as const };
    expect(withParents().refusal('shareWith', share, young)).toBe('consent-missing');
    expect(consented(withParents(), 'helene').refusal('shareWith', share, young)).toBe('nothing-listed');
    const list = {
      people: ['helene'],
      share: ['psychoeducation' as const],
      keepPrivate: [],
      clientTold: 'told' as const,
    };
    expect(withParents().refusal('listSharing', { ...list, told: ['helene'] }, young)).toBe('not-all-told');
    expect(
      withParents().refusal(
        'listSharing',
        { ...list, told: ['helene', 'luc'], clientTold: 'not_told' },
        young,
      ),
    ).toBe('not-all-told');
    expect(all().refusal('shareWith', { beside: 'helene', what: 'safety_plan' }, young)).toBe(
      'not-shareable',
    );
  });

  test('a consent that is over, taken back or about somebody gone stops what is shared at once', () => {
    const shown = (course: ACourse, today = day) => {
      const [mother] = course.course.beside.people;
      return mother ? sharedWithThem(course.course, mother, today) : [];
    };
    const begun = (course: ACourse) =>
      course.does('shareWith', { beside: 'helene', what: 'own_meetings' }, { ...young, today: day });
    expect(shown(begun(all()))).toEqual(['own_meetings']);
    expect(
      shown(begun(all()).does('withdrawBesideConsent', { beside: 'helene', consent: 'helene-self' }, young)),
    ).toEqual([]);
    expect(
      shown(
        begun(all()).does(
          'withdrawBesideConsent',
          { beside: 'helene', consent: 'helene-client' },
          { ...young, as: 'client' },
        ),
      ),
    ).toEqual([]);
    expect(
      shown(begun(all()).does('stopSharing', { beside: 'helene', what: 'own_meetings' }, young)),
    ).toEqual([]);
    expect(shown(begun(all()).does('endBeside', { beside: 'helene', why: 'Moved' }, young))).toEqual([]);
    const short = begun(listed(consented(consented(withParents(), 'helene', '2026-03-01'), 'luc')));
    expect(shown(short, '2026-03-01')).toEqual(['own_meetings']);
    expect(shown(short, '2026-03-02')).toEqual([]);
  });

  test('a young person takes back their own consent and nobody else’s', () => {
    expect(
      all().refusal(
        'withdrawBesideConsent',
        { beside: 'helene', consent: 'helene-self' },
        { ...young, as: 'client' },
      ),
    ).toBe('not-yours');
  });

  test('nothing is shared with somebody with whom the client may not be safe', () => {
    const course = openedFor()
      .does('addPerson', { displayName: 'Hélène', safety: 'not' }, { ...young, id: 'mum' })
      .does('bringBeside', { role: 'partner', name: 'Hélène', person: 'mum' }, { ...young, id: 'helene' });
    for (const whose of ['client', 'self'] as const) {
      course.does('recordBesideConsent', { beside: 'helene', whose, to: ['sharing'], how: 'spoken' }, young);
    }
    expect(course.refusal('shareWith', { beside: 'helene', what: 'own_meetings' }, young)).toBe(
      'unsafe-person',
    );
  });

  test('the client reads who stands beside them and what each sees, and not how they are reached or what they said', () => {
    const course = all()
      .does(
        'changeBeside',
        { beside: 'helene', role: 'guardian', name: 'Hélène', contact: 'MARKER-1' },
        young,
      )
      .does(
        'recordBesideContact',
        { beside: 'helene', kind: 'telephone', about: 'Marks', note: 'MARKER-2', danger: 'MARKER-3' },
        young,
      )
      .does('endBeside', { beside: 'luc', why: 'MARKER-4' }, young);
    const seen = JSON.stringify(seenBy(course.course, { as: 'client', by: 'jonah' }));
    expect(seen).toContain('Hélène');
    expect(seen).toContain('Marks');
    expect(seen).not.toContain('MARKER');
    for (const as of ['manager', 'administrator', 'contact'] as const) {
      expect(seenBy(course.course, { as, by: 'x' }).beside.people).toEqual([]);
    }
  });
});

test('nobody who has died is brought beside the client', () => {
  const course = openedFor().does(
    'addPerson',
    { displayName: 'Ify', living: 'deceased' },
    { ...young, id: 'ify' },
  );
  for (const who of [{ name: 'Ify' }, { name: 'Mama', person: 'ify' }])
    expect(course.refusal('bringBeside', { role: 'partner', ...who }, young)).toBe('has-died-already');
});

test('who stands beside the client becomes nobody who has died; who died since is still corrected', () => {
  const beside = { beside: 'helene', role: 'guardian' };
  const course = withParents()
    .does('addPerson', { displayName: 'Ify', living: 'deceased' }, { ...young, id: 'ify' })
    .does('addPerson', { displayName: 'Hélène', living: 'deceased' }, { ...young, id: 'gone' });
  for (const who of [{ name: 'Ify' }, { name: 'Mama', person: 'ify' }])
    expect(course.refusal('changeBeside', { ...beside, ...who }, young)).toBe('has-died-already');
  course.does('changeBeside', { ...beside, name: 'Hélène', contact: 'By post' }, young);
  expect(course.course.beside.people[0]?.contact).toBe('By post');
});

describe('contacts and alarms', () => {
  test('a school is asked nothing before the client and the guardians agreed, save in danger', () => {
    const course = withParents().does(
      'bringBeside',
      { role: 'school_contact', name: 'Ms Gillis' },
      { ...young, id: 'school' },
    );
    const call = { beside: 'school', kind: 'telephone' as const, about: 'Hand-in dates' };
    expect(course.refusal('recordBesideContact', call, young)).toBe('consent-missing');
    course.does('recordBesideContact', { ...call, danger: 'He has run away' }, young);
    const agree = { beside: 'school', to: ['asking' as const], how: 'spoken' as const };
    course.does('recordBesideConsent', { ...agree, whose: 'client' }, young);
    course.does('recordBesideConsent', { ...agree, whose: 'guardian', guardian: 'helene' }, young);
    expect(course.refusal('recordBesideContact', call, young)).toBe('consent-missing');
    course.does('recordBesideConsent', { ...agree, whose: 'guardian', guardian: 'luc' }, young);
    course.does('recordBesideContact', call, young);
    expect(course.course.beside.contacts).toHaveLength(2);
  });

  test('the rule by which an adult is told of an alarm is told to everybody first, and telling them is recorded', () => {
    const rule = {
      rule: 'A plan to die: Mum is rung the same hour.',
      ring: ['helene'],
      clientTold: 'told' as const,
    };
    const course = withParents();
    expect(course.refusal('tellAlarmRule', { ...rule, told: ['helene'] }, young)).toBe('not-all-told');
    course.does('tellAlarmRule', { ...rule, told: ['helene', 'luc'] }, young);
    const told = { beside: 'helene', kind: 'telephone' as const, words: 'Comes home now' };
    expect(course.refusal('recordAdultTold', { ...told, alarm: 'none' }, young)).toBe('no-such-alarm');
    course.does('raiseAlarm', { words: 'I do not want to be here' }, { ...young, as: 'client' });
    const [alarm] = course.course.risk.alarms;
    course.does('recordAdultTold', { ...told, alarm: alarm?.id ?? '' }, { ...young, as: 'emergency' });
    expect(course.course.beside.adultsTold).toMatchObject([{ beside: 'helene', words: 'Comes home now' }]);
  });

  test('Kith writes by the rule alone, with the words that were told beforehand and none of the client’s', () => {
    const rule = {
      rule: 'A plan to die: Mum is rung and written to the same hour.',
      ring: ['helene'],
      write: [{ beside: 'helene', email: 'helene@example.org' }],
      of: 'now' as const,
      told: ['helene', 'luc'],
      clientTold: 'told' as const,
    };
    const says = 'Please ring Jonah now, and then me.';
    expect(withParents().refusal('tellAlarmRule', rule, young)).toBe('letter-says-nothing');
    const course = withParents().does('tellAlarmRule', { ...rule, says }, young);
    const written = () => course.course.beside.adultsWrittenTo;
    course.does('raiseAlarm', { words: 'MARKER I cannot go on' }, { ...young, as: 'client' });
    expect(written()).toMatchObject([{ beside: 'helene', words: says }]);
    const made = course.facts.filter(({ type }) => type === 'AdultWrittenTo');
    const [alarm] = course.course.risk.alarms;
    const letter = { alarm: alarm?.id, beside: 'helene', to: 'helene@example.org', text: says };
    expect(lettersToAdults(course.course, made)).toEqual([letter]);
    // Two answers of one form that ask for somebody are two alarms, and one letter.
    expect(lettersToAdults(course.course, [...made, ...made])).toHaveLength(1);
    expect(JSON.stringify(made)).not.toContain('MARKER');
    expect(JSON.stringify(seenBy(course.course, { as: 'client', by: 'jonah' }))).not.toContain(
      'helene@example.org',
    );
    const grown = { ...young, as: 'client' as const, born: '2007-09-22', today: day };
    course.does('raiseAlarm', { words: 'Of age by the day of birth as it was mended' }, grown);
    expect(written()).toHaveLength(1);
    course.does('endBeside', { beside: 'helene', why: 'Moved' }, young);
    course.does('raiseAlarm', { words: 'Again' }, { ...young, as: 'client' });
    expect(written()).toHaveLength(1);
  });

  test('an answer to a measure that asks for somebody within the hour writes too, and one that can wait does not', () => {
    const told = (of: 'now' | 'any') =>
      withParents().does(
        'tellAlarmRule',
        {
          rule: 'Danger: Mum hears of it.',
          ring: ['helene'],
          write: [{ beside: 'helene', email: 'helene@example.org' }],
          says: 'Please ring me.',
          of,
          told: ['helene', 'luc'],
          clientTold: 'told',
        },
        young,
      );
    const writes = (of: 'now' | 'any', ninth: 1 | 3) =>
      told(of).does(
        'answerMeasure',
        { instrument: 'phq-9', answers: [1, 1, 1, 1, 1, 1, 1, 1, ninth] },
        { ...young, as: 'client' },
      ).course.beside.adultsWrittenTo.length;
    expect([writes('now', 1), writes('now', 3), writes('any', 1)]).toEqual([0, 1, 1]);
  });
});

describe('what ended somebody’s sight', () => {
  const key = (digit: string) => digit.repeat(64);
  const shared = () =>
    listed(consented(consented(withParents(forTheYoung()), 'helene'), 'luc'))
      .does('shareWith', { beside: 'helene', what: 'own_meetings' }, { ...young, today: day })
      .does('givePage', { beside: 'helene', key: key('a') }, { ...young, today: day });
  const client = { ...young, as: 'client' as const };
  const ended: [what: string, course: () => ACourse][] = [
    ['the client closed a page', () => shared().does('takePage', { beside: 'helene' }, client)],
    [
      'the client stopped something that was shared',
      () => shared().does('stopSharing', { beside: 'helene', what: 'own_meetings' }, client),
    ],
    [
      'the client took their consent back',
      () => shared().does('withdrawBesideConsent', { beside: 'helene', consent: 'helene-client' }, client),
    ],
    [
      'somebody no longer stands there',
      () => shared().does('endBeside', { beside: 'helene', why: 'x' }, young),
    ],
    [
      'a new link took the place of one that had gone astray',
      () => shared().does('givePage', { beside: 'helene', key: key('b') }, { ...young, today: day }),
    ],
  ];

  const nobody = { write: [], of: 'now' as const, told: ['helene', 'luc'], clientTold: 'told' as const };
  ended.push(
    ['a list took the place of a longer one', () => listed(shared())],
    [
      'a rule took the place of one by which others were written to',
      () => shared().does('tellAlarmRule', { ...nobody, rule: 'We ring', ring: ['luc'], says: '' }, young),
    ],
    [
      'a rule says whose consent is asked',
      () => shared().does('renewConsentRule', {}, { ...young, on: '2026-09-22' }),
    ],
  );

  test.each(ended)('stays so, whoever would strike it out: %s', (_what, course) => {
    const over = course();
    const seq = over.facts.length;
    expect(over.refusal('strikeOut', { seq, why: 'A slip' }, young)).toBe('kept');
  });
});
