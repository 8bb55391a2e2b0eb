import { beforeAll, describe, expect, it } from 'vitest';
import type { FormOf } from '#core/course/book.ts';
import { seenBy } from '#core/course/book.ts';
import { scoresBySession } from '#core/course/measures/readings.ts';
import { openAlarms } from '#core/course/risk/open-alarms.ts';
import { diaryOf, keptTracker } from '#core/course/trackers/kept.ts';
import { followed } from '#core/guide/followed.ts';
import { guide } from '#core/guide/guide.ts';
import { milestonesNow } from '#core/guide/milestones/milestones.ts';
import { instruments } from '#core/instruments/instruments.ts';
import { changeOf } from '#core/outcomes/reliable-change.ts';
import { phaseOf } from '#core/protocols/protocol/windows.ts';
import { adolescentTwelve } from '#examples/adolescent-twelve/acts.ts';
import paper from '#examples/adolescent-twelve/course.json' with { type: 'json' };
import { type ACourse, aCourse } from '#tests/a-course.ts';

const { endState } = paper;
const { born } = paper.client;
/** As the service of the paper file has set it: a guardian and his own yes under 16, both where custody is shared. */
const consentAges = {
  ownConsentFrom: 16,
  comesOfAge: 19,
  guardians: 'both_where_shared' as const,
  assent: 'asked' as const,
  pagesFor: ['guardian'],
  daysAfterClosing: 90,
};

/** The course up to this day, every act through the same rules as the product. */
function entered(until = '2026-12-31'): ACourse {
  const protocol = { id: 'ipt-a', edition: '2026.1', preset: 'ipt-a-12', sessions: 12, minutes: 45 };
  const course = aCourse().does(
    'openCourse',
    { client: 'jonah', therapist: 'philippa', protocol },
    { on: paper.consent.assent, born, consentAges },
  );
  let made = 0;
  for (const { id, name, as, on, form } of adolescentTwelve(() => `step-${++made}`)) {
    if (on > until) break;
    const by = as === 'client' ? 'jonah' : 'philippa';
    course.does(name, form as FormOf<typeof name>, { id, as, on, born, consentAges, by });
  }
  return course;
}

describe('two houses: the adolescent course of the paper file', () => {
  let whole: ACourse;
  beforeAll(() => {
    whole = entered();
  });

  it('has twelve sessions in the phases of the paper, none missed, and the school break counted as none', () => {
    const follows = followed(whole.course);
    const phases = whole.course.sessions.held.map(({ n }) => [n, follows && phaseOf(follows.preset, n)]);
    expect(Object.fromEntries(phases)).toEqual(endState.phases);
    expect(whole.course.sessions.held).toHaveLength(endState.sessionsHeld);
    expect(whole.course.sessions.missed).toHaveLength(endState.missed);
  });

  it('holds the PHQ-A of 1, 4, 8 and 12, with no question about safety above nought', () => {
    const scores = scoresBySession(whole.course, 'phq-a').map(({ session, total }) => [session, total]);
    expect(Object.fromEntries(scores)).toEqual(endState.phqA);
    expect(openAlarms(whole.course)).toEqual([]);
    expect(whole.course.risk.alarms).toEqual([]);
  });

  it('comes to recovered: from 14 to 5, over the cut of 11, by more than 6', () => {
    const phqA = instruments.get('phq-a');
    if (!phqA) throw new Error('There is no PHQ-A.');
    const { first, last, change, cut, reliableChange } = endState.outcome;
    expect(changeOf(phqA, first, last)).toMatchObject({
      points: change,
      class: endState.outcome.class,
      threshold: { points: reliableChange },
      cutoff: { value: cut },
    });
  });

  it('asked at session 4 whether it moves: seven per cent down, and it was spoken of', () => {
    const early = entered('2026-02-24');
    const point = guide(early.course, '2026-02-24')?.checkPoints.find(({ key }) => key === 'S4');
    expect(point).toMatchObject({ state: 'talked_about', because: '14 at first, 13 at session 4.' });
    expect(Math.round((1000 * (14 - 13)) / 14) / 10).toBe(7.1);
    expect(endState.earlyCheck).toContain('7.1 %');
  });

  it('reads the mood of the week as better while it falls, since 10 is worst', () => {
    const kept = keptTracker(whole.course, 'mood-of-the-week');
    const diary = kept ? diaryOf(kept) : [];
    expect(diary.map(({ fields }) => fields.average)).toEqual(endState.moodAverage);
    expect(kept?.tracker.fields.find(({ id }) => id === 'average')).toMatchObject({ higherIs: 'worse' });
  });

  it('stands three meetings with the parents beside it, and a planned call, outside the count', () => {
    const met = whole.course.meetings.held.map(({ which, after }) => [which, after]);
    expect(met).toEqual([
      ['parents-first', 0],
      ['parents-telephone', 3],
      ['parents-middle', 7],
      ['parents-last', 12],
    ]);
    expect(met.filter(([which]) => which !== 'parents-telephone')).toHaveLength(
      endState.parentMeetingsBeside,
    );
  });

  it('reaches everything IPT-A asks and leaves no drift', () => {
    const follows = followed(whole.course);
    if (!follows) throw new Error('The course follows no protocol.');
    const left = milestonesNow(whole.course, follows, { over: 12, session: 12 }).filter(
      ({ state }) => state !== 'done',
    );
    expect(left.map(({ id }) => id)).toEqual([]);
    const drifts = guide(whole.course, paper.contract.ends)?.deviations ?? [];
    expect(drifts.map(({ id }) => id)).toEqual([]);
  });

  it('closes as recovered by the PHQ-A alone', () => {
    const { first, last } = endState.outcome;
    expect(whole.course.closing.closed?.measured).toMatchObject({ first, last, readFrom: 'primary' });
    expect(whole.course.closing.closed?.measured.codes).toContain('reliable_recovery');
  });

  it('shows the parents what was listed to all three and nothing else; the plan only from the end on', () => {
    const { listings, people, sentence } = whole.course.beside;
    expect(listings[0]?.keepPrivate).toEqual(paper.privacy.private);
    const luc = people.find(({ name }) => name === 'Luc Kim');
    expect(luc?.shared.find(({ what }) => what === 'relapse_plan')?.from).toBe('2026-04-28');
    expect(luc?.shared.map(({ what }) => what)).not.toContain('safety_plan');
    expect(sentence?.words).toBe(paper.privacy.sentenceHeChose);
    const his = seenBy(whole.course, { as: 'client', by: 'jonah' });
    expect(his.beside.contacts.map(({ about }) => about)).toEqual(
      paper.schoolContacts.map(({ about }) => about),
    );
  });
});
