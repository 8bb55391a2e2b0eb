import { describe, expect, it } from 'vitest';
import { openAlarms } from '#core/course/risk/open-alarms.ts';
import { dutyRules } from '#core/course/risk/stop-rules.ts';
import { instruments } from '#core/instruments/instruments.ts';
import { primaryMeasure } from '#core/protocols/primary-measure.ts';
import { type ACourse, aCourse } from '#tests/a-course.ts';
import { driftsOf, due, form, windows } from '#tests/a-shipped-form.ts';

const after = 'ipt-perinatal-postpartum';
const before = 'ipt-perinatal-antenatal';

function opened(): ACourse {
  const protocol = { id: after, edition: '2026.1', preset: 'ipt-postpartum-12', sessions: 12, minutes: 50 };
  return aCourse().does('openCourse', { client: 'mara', therapist: 'ana', protocol }, { on: '2026-01-06' });
}
const held = (course: ACourse, ...days: string[]) => {
  for (const on of days) course.does('holdSession', { minutes: 50, format: 'in_person' }, { on });
  return course;
};

describe('IPT after a birth and in pregnancy', () => {
  it('is twelve sessions after a birth, and sixteen in 1–3, 4–12, 13–16 before one (7.5, 12.1)', () => {
    expect(windows(after)).toBe('1-3 / 4-9 / 10-12');
    expect(windows(before)).toBe('1-3 / 4-12 / 13-16');
    for (const one of form(before).presets) expect([one.min, one.max]).toEqual([16, 16]);
  });

  it('hears the story by 3 and asks of the feelings for the baby by 2; help is planned by 12 in pregnancy', () => {
    expect(['MS-PN1', 'MS-PN2', 'MS-PN3', 'MS-PN4'].map((one) => due(after, one))).toEqual([3, 2, 3, 1]);
    expect(due(before, 'MS-PN3')).toBe(12);
  });

  it('goes by the EPDS alone, with its own cut-off and reliable change, and asks it at every session', () => {
    for (const id of [after, before]) {
      const [leads] = form(id).measures;
      expect(primaryMeasure(form(id))).toBe('epds');
      expect(leads).toMatchObject({
        when: expect.arrayContaining(['every_session']),
        leads: { caseness: 13, reliableChange: 4, recovery: 'alone' },
      });
    }
  });

  it('asks for somebody the same day when the tenth question is above nought, and knows SR-09 as one for now', () => {
    expect(instruments.get('epds')?.risk).toMatchObject([{ item: 10, atLeast: 1, soon: 'same_day' }]);
    const answers = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1];
    const course = held(opened(), '2026-01-13').does(
      'answerMeasure',
      { instrument: 'epds', answers, session: 1 },
      { as: 'client', on: '2026-01-13', today: '2026-01-13' },
    );
    expect(openAlarms(course.course)).toHaveLength(1);
    expect(dutyRules).toContain('SR-09');
  });

  it('sees no drift in a gap of three weeks, which IPT does, nor in a longer one that a pause accounts for', () => {
    const days = ['2026-01-13', '2026-01-20', '2026-02-10'];
    expect(driftsOf(held(opened(), ...days), '2026-02-11')).not.toContain('PD-21');
    const longer = held(opened(), '2026-01-13', '2026-02-17');
    expect(driftsOf(longer, '2026-02-18')).toContain('PD-21');
    const paused = held(opened(), '2026-01-13')
      .does('pauseCourse', { why: 'The birth', reviewBy: '2026-02-17' }, { on: '2026-01-14' })
      .does('resumeCourse', {}, { on: '2026-02-16' });
    expect(driftsOf(held(paused, '2026-02-17'), '2026-02-18')).not.toContain('PD-21');
  });

  it('asks of safety alone, and sees two sessions with the partner as no drift', () => {
    expect(form(after).meetings[0]).toMatchObject({ id: 'partner', most: 2, with: ['partner'] });
    expect(form(after).people.map(({ role }) => role)).toEqual(['partner', 'infant', 'prescriber']);
  });

  it('has a fifth area in the mother’s words, worked on in the room of changes', () => {
    expect(form(after).areas).toMatchObject([{ id: 'complicated_pregnancy', room: 'role_transition' }]);
    expect(form(before).focus.areas).toContain('complicated_pregnancy');
  });

  it('is rated on room for mixed feelings, and marked by ear where they were talked away', () => {
    const ratings = ['F-PN1', 'F-PN2'].map((domain) => ({ domain, adherence: 2 as const }));
    const course = held(opened(), '2026-01-13').does('rateFidelity', {
      session: 1,
      ratings,
      drifts: ['PD-PN1'],
    });
    expect(driftsOf(course, '2026-01-14')).toContain('PD-PN1');
  });

  it('tells the mother that a baby may come, that it is an illness, and that mixed feelings are welcome', () => {
    const { tellsClient = [], notAsked = [] } = form(after).about ?? {};
    expect(tellsClient[0]).toContain('baby may come');
    expect(notAsked[0]).toContain('mixed feelings');
    expect(form(before).about?.tellsClient[0]).toContain('pause');
  });

  it('passes severe self-neglect on the same day, asks for it, and names what such courses are about', () => {
    for (const id of [after, before]) {
      expect(form(id).about?.notFor.join(' ')).toContain('Severe self-neglect');
      expect(form(id).tasks.find((task) => task.id === 'I-05')?.asks).toContain('severe self-neglect');
    }
    expect(form(after).about?.for[1]).toContain('stillbirth');
  });
});
