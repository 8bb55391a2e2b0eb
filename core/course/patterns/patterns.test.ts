import { describe, expect, it } from 'vitest';
import { seenBy } from '#core/course/book.ts';
import { endingSteps } from '#core/course/ending/goodbye-questions.ts';
import type { PersonFields } from '#core/course/inventory/person.ts';
import type { ACourse } from '#tests/a-course.ts';
import { aCourseAtWork } from '#tests/a-course-at-work.ts';
import { findPatterns, patternQuestions } from './find.ts';
import { fitNow, namedTogether, spokenOf } from './named.ts';
import { patternRules } from './rules.ts';
import type { NamedPattern } from './state.ts';

const client = { as: 'client', by: 'leila' } as const;
const therapist = { as: 'therapist', by: 'ana' } as const;

const moment = (course: ACourse, id: string, ...withWhom: string[]) =>
  course
    .does(
      'keepMoment',
      {
        ...{ happened: `A row, ${id}`, when: '2026-01-10', withWhom, mood: 3 },
        ...{ happening: 'conflict', felt: [{ name: 'hurt' }] },
      },
      { ...client, id },
    )
    .does('shareMoment', { link: id }, client);

/** A quarrel that hurt, with Tomas, Ines and Joris. */
const threeRows = () => {
  const course = aCourseAtWork().does('addPerson', { displayName: 'Joris' }, { id: 'joris' });
  return ['tomas', 'ines', 'joris'].reduce((so, who) => moment(so, `row-${who}`, who), course);
};

const key = 'same_event_same_feeling:conflict,hurt';

describe('what comes again across people (S000-30, S001-15, S004-29)', () => {
  it('is found where the same kind of event came with the same feeling with three people, and says on what it rests', () => {
    const course = moment(threeRows(), 'again', 'ines').course;
    expect(findPatterns(course)).toEqual([
      {
        ...{ key, rule: 'same_event_same_feeling', values: { happening: 'conflict', feeling: 'hurt' } },
        ...{ people: ['tomas', 'ines', 'joris'], ofThen: [] },
        rests: ['row-tomas', 'row-ines', 'row-joris', 'again'].map((id) => ({
          ...{ from: 'moment', id, on: '2026-01-10' },
        })),
        said: ['hurt'],
        feelings: [{ name: 'hurt', times: 4 }],
        happenings: [{ name: 'conflict', times: 4 }],
      },
    ]);
  });

  it('says what was felt in the words it was given, where the family only makes them alike', () => {
    const felt = (course: ACourse, id: string, withWhom: string, ...names: string[]) =>
      course
        .does(
          'keepMoment',
          {
            ...{ happened: `A row, ${id}`, when: '2026-01-10', withWhom: [withWhom], mood: 3 },
            ...{ happening: 'conflict', felt: names.map((name) => ({ name })) },
          },
          { ...client, id },
        )
        .does('shareMoment', { link: id }, client);
    const joris = aCourseAtWork().does('addPerson', { displayName: 'Joris' }, { id: 'joris' });
    const one = felt(joris, 'one', 'tomas', 'lonely', 'as if under glass');
    const [found] = findPatterns(
      felt(felt(one, 'two', 'ines', 'Lonely'), 'three', 'joris', 'hopeless').course,
    );
    expect(found?.values.feeling).toBe('sad');
    expect(found?.said).toEqual(['lonely', 'hopeless']);
    expect(found?.feelings).toEqual([
      { name: 'lonely', times: 2 },
      { name: 'as if under glass', times: 1 },
      { name: 'hopeless', times: 1 },
    ]);
  });

  it('is answered and named only where it is asked, and what was named from it can be said anew', () => {
    const answer = { finding: 'same_step:CP-5', answer: 'kept' } as const;
    const named = { words: 'I go quiet', finding: 'same_step:CP-5', named: 'together' } as const;
    expect(threeRows().refusal('answerPatternQuestion', answer)).toBe('no-such-question');
    expect(threeRows().refusal('namePattern', named)).toBe('no-such-question');
    const course = threeRows().does('namePattern', { ...named, finding: key }, { id: 'quiet' });
    course.does('changePerson', { person: 'joris', version: 1, fields: { disclosure: 'not_now' } }, client);
    course.does('namePattern', { ...named, finding: key, words: 'I leave', id: 'quiet', version: 1 });
    expect(course.refusal('answerPatternQuestion', { finding: key, answer: 'kept' })).toBe(
      'no-such-question',
    );
  });

  it('is not found with two people, nor where one of them is not safe, set aside or kept back', () => {
    const two = moment(moment(aCourseAtWork(), 'one', 'tomas'), 'two', 'ines');
    expect(findPatterns(two.course)).toEqual([]);
    const changed = (fields: PersonFields) =>
      threeRows().does('changePerson', { person: 'joris', version: 1, fields }, client).course;
    expect(findPatterns(changed({ safety: 'not' }))).toEqual([]);
    expect(findPatterns(seenBy(changed({ disclosure: 'not_now' }), therapist))).toEqual([]);
    const aside = threeRows().does('setPersonAside', { person: 'joris', why: 'Moved away' });
    expect(findPatterns(aside.course)).toEqual([]);
  });

  it('has not come again where it happened once, however many were there and however often it is looked at', () => {
    const withJoris = aCourseAtWork().does('addPerson', { displayName: 'Joris' }, { id: 'joris' });
    const once = moment(withJoris, 'once', 'tomas', 'ines', 'joris')
      .does(
        'nameFeeling',
        {
          ...{ situation: 'The row', emotions: [{ emotion: 'hurt' }], momentId: 'once' },
          personIds: ['tomas', 'ines', 'joris'],
        },
        { id: 'felt' },
      )
      .does(
        'startAnalysis',
        {
          ...{ title: 'All three', date: '2026-01-10', personIds: ['tomas', 'ines', 'joris'] },
          momentId: 'once',
        },
        { id: 'all' },
      )
      .does('markPatterns', { analysisId: 'all', patterns: ['CP-5'] });
    expect(findPatterns(once.course)).toEqual([]);
    expect(findPatterns(moment(once, 'second', 'tomas').course)).toEqual([]);
    expect(
      findPatterns(moment(once, 'third', 'tomas', 'ines').course).map(({ key: found }) => found),
    ).toEqual([key]);
  });

  it('is of then and now only on two occasions: a row at somebody’s grave is one', () => {
    const back = aCourseAtWork().does('sayHowFarBack', { how: 'earlier_ties' }, client);
    const grave = moment(back, 'grave', 'father', 'ines');
    expect(findPatterns(grave.course)).toEqual([]);
    expect(findPatterns(moment(grave, 'again', 'father', 'ines').course)).toMatchObject([
      { rule: 'then_and_now_event', ofThen: ['father'] },
    ]);
  });

  it('is found by the step of an exchange that went wrong the same way with three people (3.4)', () => {
    const course = ['tomas', 'ines', 'father'].reduce(
      (so, who) =>
        so
          .does(
            'startAnalysis',
            { title: `With ${who}`, date: '2026-01-10', personIds: [who] },
            { id: `exchange-${who}` },
          )
          .does('markPatterns', { analysisId: `exchange-${who}`, patterns: ['CP-5'] }),
      aCourseAtWork().does('sayHowFarBack', { how: 'earlier_ties' }, client),
    );
    expect(findPatterns(course.course).map((one) => [one.rule, one.values, one.people])).toEqual([
      ['same_step', { step: 'CP-5' }, ['tomas', 'ines', 'father']],
      ['then_and_now_step', { step: 'CP-5' }, ['tomas', 'ines', 'father']],
    ]);
  });

  it('is found in ties, issues and feelings by rules that are a list one can read', () => {
    const fields = {
      tone: 'distant' as const,
      myExpectations: [{ text: 'To be asked', said: 'no' as const, met: 'no' as const }],
    };
    const course = ['tomas', 'ines', 'joris'].reduce(
      (so, person) => so.does('changePerson', { person, version: 1, fields }, client),
      aCourseAtWork().does('addPerson', { displayName: 'Joris' }, { id: 'joris' }),
    );
    expect(findPatterns(course.course).map(({ key }) => key)).toEqual([
      'same_tone:distant',
      'unsaid_and_not_met:unsaid',
    ]);
    const ids = patternRules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { same, people } of patternRules) {
      expect(same.length).toBeGreaterThan(0);
      expect(people).toBeGreaterThan(1);
    }
  });

  it('is asked until it is kept for later, turned down or named', () => {
    const answered = (answer: 'kept' | 'turned_down') =>
      patternQuestions(threeRows().does('answerPatternQuestion', { finding: key, answer }).course);
    const keys = (questions: ReturnType<typeof patternQuestions>) =>
      Object.entries(questions).flatMap(([so, all]) => all.map((one) => [so, one.key]));
    expect(keys(patternQuestions(threeRows().course))).toEqual([['open', key]]);
    expect(keys(answered('kept'))).toEqual([['kept', key]]);
    expect(keys(answered('turned_down'))).toEqual([['turned_down', key]]);
    const named = threeRows().does('namePattern', { words: 'I go quiet', finding: key, named: 'together' });
    expect(keys(patternQuestions(named.course))).toEqual([]);
  });
});

describe('a named pattern', () => {
  const words = 'When they shout I go quiet, and hurt for days';
  const named = () =>
    threeRows().does(
      'namePattern',
      { words, personIds: ['tomas', 'ines'], feelings: 'Hurt', named: 'together' },
      { id: 'quiet' },
    );

  it('is seen by the client only once it was named together, and questions never', () => {
    const course = named()
      .does('namePattern', { words: 'A thought of mine' })
      .does('answerPatternQuestion', { finding: key, answer: 'turned_down', why: 'Too soon' });
    const seen = seenBy(course.course, client).patterns;
    expect(seen.named.map(({ text }) => text.words)).toEqual([words]);
    expect(seen.answers).toEqual([]);
    expect(seenBy(course.course, therapist).patterns.named).toHaveLength(2);
  });

  it('takes the client’s own words, and theirs of what became of it at the ending', () => {
    const course = named()
      .does('tellPatternFit', { patternId: 'quiet', fits: 'partly', words: 'Not with Ines' }, client)
      .does('readPatternAgain', { patternId: 'quiet', became: 'I say: wait' }, client);
    expect(course.course.patterns.named[0]).toMatchObject({
      told: [{ fits: 'partly', words: 'Not with Ines' }],
      became: { words: 'I say: wait' },
    });
    const thought = threeRows().does('namePattern', { words: 'A thought of mine' }, { id: 'thought' });
    expect(thought.refusal('tellPatternFit', { patternId: 'thought', fits: 'yes' }, client)).toBe(
      'no-such-pattern',
    );
  });

  it('is answered in the words that were read: once reworded it is asked anew, and an answer to earlier words counts for those', () => {
    const course = named().does('tellPatternFit', { patternId: 'quiet', fits: 'yes', version: 1 }, client);
    const now = () => course.course.patterns.named[0];
    expect(now() && fitNow(now() as NamedPattern)?.fits).toBe('yes');
    const reworded = { words: 'I never speak', personIds: ['tomas'], named: 'together' as const };
    course.does('namePattern', { ...reworded, id: 'quiet', version: 1 });
    expect(fitNow(now() as NamedPattern)).toBeUndefined();
    const late = { patternId: 'quiet', fits: 'yes' as const, version: 1 };
    expect(course.refusal('tellPatternFit', late, client)).toBe('pattern-reworded');
    // What a Kith of before wrote, without the version, counts for the words of its day.
    for (const one of course.facts)
      if (one.type === 'PatternFitTold')
        Object.assign(one, { data: { ...Object(one.data), version: undefined } });
    expect(now()?.told.map(({ version }) => version)).toEqual([1]);
    expect(fitNow(now() as NamedPattern)).toBeUndefined();
  });

  it('in which the client does not find themselves is named together no more, until they say so of its words', () => {
    const no = () => named().does('tellPatternFit', { patternId: 'quiet', fits: 'no' }, client);
    const of = (course: ACourse) => seenBy(course.course, client).patterns;
    expect(spokenOf(of(no()))).toHaveLength(1);
    expect(namedTogether(of(no()))).toEqual([]);
    expect(endingSteps(no().course).map(({ kind }) => kind)).not.toContain('pattern');
    const reworded = no().does('namePattern', {
      ...{ words: 'I wait', personIds: ['tomas'], named: 'together' as const },
      ...{ id: 'quiet', version: 1 },
    });
    expect(namedTogether(of(reworded))).toEqual([]);
    const fits = reworded.does('tellPatternFit', { patternId: 'quiet', fits: 'partly', version: 2 }, client);
    expect(namedTogether(of(fits)).map(({ text }) => text.words)).toEqual(['I wait']);
    expect(endingSteps(fits.course).map(({ kind }) => kind)).toContain('pattern');
  });

  it('leads to an exchange looked at line by line and to a goal, which say that they came from it', () => {
    const course = named()
      .does('startAnalysis', {
        ...{ title: 'The row', date: '2026-01-10', personIds: ['tomas'], patternId: 'quiet' },
      })
      .does('setGoal', { text: 'Say: wait', type: 'interpersonal', patternId: 'quiet' }, client);
    expect(course.course.communication.analyses[0]?.patternId).toBe('quiet');
    expect(course.course.goals.goals[0]?.patternId).toBe('quiet');
    expect(
      course.refusal('setGoal', { text: 'Say: wait', type: 'interpersonal', patternId: 'nothing' }, client),
    ).toBe('no-such-thing');
  });

  it('names nobody with whom the client is not safe', () => {
    const course = threeRows().does(
      'changePerson',
      { person: 'joris', version: 1, fields: { safety: 'not' } },
      client,
    );
    expect(course.refusal('namePattern', { words, personIds: ['joris'] })).toBeDefined();
  });
});

it('nothing is found where nothing was told', () => {
  expect(findPatterns(aCourseAtWork().course)).toEqual([]);
});
