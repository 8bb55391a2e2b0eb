import { describe, expect, it } from 'vitest';
import { seenBy } from '#core/course/book.ts';
import { aCourseAtWork } from '#tests/a-course-at-work.ts';
import { griefPrompts, upcomingAnniversaries } from './dates.ts';
import { griefStrategies, griefStrategiesUsed } from './strategies.ts';

const mourning = () =>
  aCourseAtWork().does(
    'startGriefWork',
    { personId: 'father', whatWasLost: 'My father', diedOn: '2026-03-02' },
    { id: 'loss', on: '2026-04-01' },
  );
const lossId = 'loss';
const lossIn = (course: ReturnType<typeof mourning>['course']) => {
  const [loss] = course.grief.losses;
  if (!loss) throw new Error('There is no loss.');
  return loss;
};

describe('the work of grief', () => {
  it('is refused for somebody the inventory says is living, and for a stranger', () => {
    const course = aCourseAtWork();
    expect(course.refusal('startGriefWork', { personId: 'tomas', whatWasLost: 'Tomas' })).toBe('living');
    expect(course.refusal('startGriefWork', { personId: 'nobody', whatWasLost: 'X' })).toBe('no-such-person');
  });

  it('is started once a person, and not for a death that has not come yet', () => {
    expect(mourning().refusal('startGriefWork', { personId: 'father', whatWasLost: 'Him' })).toBe(
      'already-started',
    );
    const future = { whatWasLost: 'Mother', diedOn: '2027-01-01' };
    expect(aCourseAtWork().refusal('startGriefWork', future)).toBe('future-death');
  });

  it('refuses to write on a loss that is not there, an empty portrait and an empty row', () => {
    expect(aCourseAtWork().refusal('linkGrief', { lossId, words: 'x' })).toBe('no-such-loss');
    expect(mourning().refusal('describeLostRelationship', { lossId })).toBe('empty-portrait');
    expect(mourning().refusal('tellDaysOfLoss', { lossId, row: 'the_day' })).toBe('empty-row');
  });

  it('keeps what each strategy captures, GR-1 to GR-8', () => {
    const { course } = mourning()
      .does('linkGrief', { lossId, words: 'Low since the funeral' })
      .does('explainMourning', { lossId, about: 'Numbness is common', learnedAtHome: 'We did not cry' })
      .does('describeLostRelationship', {
        lossId,
        positives: ['Patient'],
        negatives: ['Away'],
        ordinary: ['Sunday tea'],
        unfinished: ['The house'],
        rolesTheyFilled: ['The one I asked'],
        howItChanged: 'Closer after the children',
      })
      .does('tellDaysOfLoss', {
        lossId,
        row: 'the_day',
        happened: 'A call',
        feltThen: 'Nothing',
        undone: 'Goodbye',
      })
      .does('nameGriefFeeling', { lossId, emotion: 'relieved', intensity: 6, kind: 'unwelcome' })
      .does('planCommemoration', { lossId, plan: 'His records, on his birthday' })
      .does('writeReinvolvementStep', {
        lossId,
        person: 'Ines',
        personId: 'ines',
        activity: 'Walk',
        date: '2026-06',
      })
      .does('describeInnerPlace', {
        lossId,
        words: 'In the garden',
        cultureAndFaith: 'The dead come home on the second of November',
      });
    expect(griefStrategiesUsed(lossIn(course))).toEqual(griefStrategies);
    expect(griefStrategies).toEqual(['GR-1', 'GR-2', 'GR-3', 'GR-4', 'GR-5', 'GR-6', 'GR-7', 'GR-8']);
    expect(lossIn(course).texts.innerPlace?.text.cultureAndFaith).toContain('second of November');
    expect(lossIn(course).days.the_day?.text).toMatchObject({ happened: 'A call', undone: 'Goodbye' });
    expect(lossIn(course).feelings[0]?.text).toMatchObject({ emotion: 'relieved', kind: 'unwelcome' });
  });

  it('refuses to write over a portrait that was rewritten meanwhile', () => {
    const course = mourning()
      .does('describeLostRelationship', { lossId, positives: ['Patient'] })
      .does('describeLostRelationship', { lossId, version: 1, positives: ['Patient', 'Funny'] });
    const again = { lossId, version: 1, positives: ['Stern'] };
    expect(course.refusal('describeLostRelationship', again)).toBe('stale');
    expect(lossIn(course.course).texts.portrait).toMatchObject({ version: 2 });
  });

  it('rewrites a reinvolvement step with its outcome, and refuses one that is not there', () => {
    const course = mourning().does('writeReinvolvementStep', { lossId, activity: 'Choir' }, { id: 'step' });
    const told = course.does('writeReinvolvementStep', {
      lossId,
      id: 'step',
      version: 1,
      activity: 'Choir',
      outcome: 'Sang',
    });
    expect(lossIn(told.course).reinvolvement).toMatchObject([
      { id: 'step', version: 2, text: { outcome: 'Sang' } },
    ]);
    expect(course.refusal('writeReinvolvementStep', { lossId, id: 'other', activity: 'x' })).toBe(
      'no-such-entry',
    );
  });

  it('keeps a wish to join the person who died, which can never be struck out', () => {
    const course = mourning().does('tellWishToJoin', { lossId, words: 'I would like to be with him' });
    expect(lossIn(course.course).wishesToJoin).toMatchObject([{ words: 'I would like to be with him' }]);
    const { seq = 0 } = course.facts.find(({ type }) => type === 'WishToJoinTold') ?? {};
    expect(course.refusal('strikeOut', { seq, why: 'x' })).toBe('kept');
  });

  it('goes on when the start of the work was struck out', () => {
    const course = mourning().does('linkGrief', { lossId, words: 'x' });
    const { seq = 0 } = course.facts.find(({ type }) => type === 'GriefWorkStarted') ?? {};
    expect(course.does('strikeOut', { seq, why: 'Wrong person' }).course.grief.losses).toEqual([]);
  });
});

describe('the dates of a loss', () => {
  it('come round each year, the day of the death among them, soonest first', () => {
    const { course } = mourning().does('noteAnniversary', {
      lossId,
      what: 'His birthday',
      date: '02-20',
      plan: 'Call Yasmin',
    });
    expect(upcomingAnniversaries(course, '2027-02-10')).toMatchObject([
      { what: 'His birthday', on: '2027-02-20', inDays: 10, plan: 'Call Yasmin' },
      { what: 'My father', on: '2027-03-02', inDays: 20 },
    ]);
    expect(upcomingAnniversaries(course, '2027-03-03')).toEqual([]);
    expect(upcomingAnniversaries(course, '2027-03-02')).toMatchObject([{ inDays: 0 }]);
  });

  it('fall on 28 February in a year without the 29th', () => {
    const { course } = mourning().does('noteAnniversary', { lossId, what: 'Wedding', date: '1984-02-29' });
    expect(upcomingAnniversaries(course, '2027-02-01', 27)).toMatchObject([{ on: '2027-02-28' }]);
    expect(upcomingAnniversaries(course, '2028-02-01', 28)).toMatchObject([{ on: '2028-02-29' }]);
  });
});

describe('the prompt about long grief', () => {
  it('says nothing before six months, and asks what leads after them', () => {
    const { course } = mourning();
    expect(griefPrompts(course, '2026-09-01')).toEqual([]);
    expect(griefPrompts(course, '2026-09-02')).toEqual([
      { lossId, kind: 'ask_what_leads', months: 6, passed: ['icd_11'] },
    ]);
    expect(griefPrompts(course, '2027-03-02')).toMatchObject([
      { months: 12, passed: ['icd_11', 'dsm_5_tr'] },
    ]);
  });

  it('passes the shorter time of DSM-5-TR for somebody under eighteen', () => {
    expect(griefPrompts(mourning().course, '2026-09-02', '2010-01-01')).toMatchObject([
      { passed: ['icd_11', 'dsm_5_tr'] },
    ]);
  });

  it('suggests a grief therapy where grief leads, and nothing where low mood does', () => {
    const judged = (whatLeads: 'grief' | 'low_mood') =>
      mourning().does('judgeGriefReactions', {
        lossId,
        reactions: ['delayed'],
        culture: 'Forty days',
        whatLeads,
      }).course;
    expect(griefPrompts(judged('grief'), '2026-12-01')).toMatchObject([{ kind: 'consider_grief_therapy' }]);
    expect(griefPrompts(judged('low_mood'), '2026-12-01')).toEqual([]);
  });

  it('waits for the last day a partial date can mean', () => {
    const { course } = aCourseAtWork().does('startGriefWork', { whatWasLost: 'Aunt', diedOn: '2026-03' });
    expect(griefPrompts(course, '2026-09-29')).toEqual([]);
    expect(griefPrompts(course, '2026-10-01')).toHaveLength(1);
  });
});

describe('what of grief is seen', () => {
  const told = () =>
    mourning()
      .does('describeLostRelationship', { lossId, positives: ['Perfect'] })
      .does('weighLostRelationship', { lossId, portrait: 'idealised', why: 'SECRET' })
      .does('judgeGriefReactions', { lossId, reactions: ['prolonged'], culture: 'SECRET' }).course;

  it('by the client: their portrait, and never a verdict on their grief', () => {
    const seen = JSON.stringify(seenBy(told(), { as: 'client', by: 'leila' }).grief);
    expect(seen).toContain('Perfect');
    expect(seen).not.toMatch(/SECRET|idealised|prolonged/);
  });

  it('by a clinician: all of it; by a manager or a contact: nothing', () => {
    expect(seenBy(told(), { as: 'supervisor', by: 's' }).grief).toEqual(told().grief);
    expect(seenBy(told(), { as: 'manager', by: 'm' }).grief.losses).toEqual([]);
    expect(seenBy(told(), { as: 'contact', by: 'c' }).grief.losses).toEqual([]);
  });
});
