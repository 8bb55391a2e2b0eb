import { beforeAll, expect, test } from 'vitest';
import { seenBy } from '#core/course/book.ts';
import { planToldAt, planToldElsewhere } from '#core/course/in-group/plan-told.ts';
import { alarmsToAnswer } from '#core/course/risk/open-alarms.ts';
import { aMember, entry, on, phq9, send, wish } from '#tests/groups/a-member.ts';
import { drawn, inEnglish } from '#tests/in-english.ts';
import { PrintedRisk } from '#web/therapist/course/record/print/risk.tsx';
import { CourseSeenAs } from '#web/therapist/course/view.ts';
import { AlarmCard } from './alarm.tsx';

beforeAll(inEnglish);

/** The alarms of a member who answered this in a meeting, as the screen tells them and as they are printed. */
function told(answers: number[], asked: object) {
  const one = aMember();
  send(one, entry({ ...phq9(answers), ...asked }));
  const course = seenBy(one.course, { as: 'supervisor', by: 'lorena' });
  const seen = { client: { name: 'Rosa' }, therapist: 'Dayra', acts: [], today: '2026-12-31' };
  const [screen = '', paper = ''] = [
    course.risk.alarms.map((alarm) => <AlarmCard key={alarm.id} alarm={alarm} />),
    <PrintedRisk key="paper" />,
  ].map((piece) =>
    drawn(<CourseSeenAs value={{ as: 'supervisor', course, ...seen }}>{piece}</CourseSeenAs>)
      .replaceAll(/<[^>]+>/g, ' ')
      .replaceAll(/\s+/g, ' '),
  );
  return { screen, paper };
}

test('a plan that was told alone in a meeting stands at the alarm with who stays, on the screen and on paper', () => {
  const { screen, paper } = told(wish.with(8, 3), { plan: 'yes', staying: 'Her sister' });
  expect(screen).toMatch(/Is there a plan\? Yes\. Whoever led asked: yes\. Stays with them: Her sister\./);
  expect(paper).toMatch(
    /Is there a plan\? Asked alone Yes Whoever led asked: yes\. Stays with them Her sister/,
  );
});

test('where nobody was said to stay with them the screen asks at once, and paper says that it is not written down', () => {
  const { screen, paper } = told(wish.with(8, 3), { plan: 'yes' });
  expect(screen).toContain('Who stays with them is not written down: ask at once.');
  expect(paper).toMatch(
    /Is there a plan\? Asked alone Yes Whoever led asked: yes\. Stays with them Not written down/,
  );
});

test('no plan is told as no, without anybody who stays; where nobody asked, nothing is told of a plan', () => {
  const no = told(wish, { plan: 'no' });
  expect(no.screen).toContain('Is there a plan? No.');
  expect(no.paper).toContain('Is there a plan? Asked alone No');
  const unasked = told(wish, {});
  expect(unasked.screen).toContain('An answer of Rosa asks for a talk');
  for (const said of [no.screen, no.paper]) expect(said).not.toMatch(/stays with them/i);
  for (const said of [unasked.screen, unasked.paper]) expect(said).not.toContain('Is there a plan?');
});

test('of two telephones, what one was told of a plan after a lesser answer is never read as told about the graver one', () => {
  const one = aMember();
  send(one, entry({ ...phq9(wish.with(8, 3)) }), 'dayra');
  send(one, entry({ ...phq9(wish.with(8, 1)), plan: 'no' }), 'nieves');
  const [grave, less] = [3, 1].map((value) => one.course.risk.alarms.find((alarm) => alarm.value === value));
  expect(grave && planToldAt(one.course, grave)).toBeNull();
  expect(less && planToldAt(one.course, less)).toMatchObject({
    plan: 'no',
    told: [{ by: 'nieves', plan: 'no' }],
  });
  // Of two who asked after the same answer each is named, and one yes is enough.
  send(one, entry({ ...phq9(wish.with(8, 3)), plan: 'no' }), 'lorena');
  send(one, entry({ ...phq9(wish.with(8, 3)), plan: 'yes' }), 'dayra');
  expect(grave && planToldAt(one.course, grave)).toMatchObject({
    plan: 'yes',
    told: [
      { by: 'dayra', plan: 'yes' },
      { by: 'lorena', plan: 'no' },
    ],
  });
});

test('a no after a lesser answer, told where the graver one stands already, is not lost and says that it was asked about another', () => {
  const one = aMember();
  const ahead = (value: number) => ({
    instrument: 'phq-9',
    answers: [...Array.from({ length: 8 }, () => null), value],
    administered: 'with-therapist' as const,
  });
  one.does('answerMeasure', ahead(3), { on, by: 'dayra' });
  one.does('answerMeasure', ahead(1), { on, by: 'nieves' });
  const about = [{ instrument: 'phq-9', item: 9, value: 1 }];
  one.does('tellPlan', { n: null, plan: 'no', words: '', staying: '', about }, { on, by: 'nieves' });
  const [grave] = one.course.risk.alarms;
  expect(one.course.risk.alarms).toHaveLength(1);
  expect(grave && planToldAt(one.course, grave)).toBeNull();
  expect(grave && planToldElsewhere(one.course, grave)).toEqual([{ by: 'nieves', plan: 'no' }]);
});

test('alarms stand by how soon they ask for somebody, and not by when they came', () => {
  const one = aMember();
  send(one, entry({ ...phq9(wish.with(8, 1)) }), 'dayra');
  send(one, entry({ ...phq9(wish.with(8, 3)) }), 'nieves');
  expect(alarmsToAnswer(one.course).map(({ urgency }) => urgency)).toEqual(['now', 'same_day']);
});
