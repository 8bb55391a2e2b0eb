import { beforeAll, expect, test } from 'vitest';
import { seenBy } from '#core/course/book.ts';
import { aMember, entry, phq9, send, wish } from '#tests/groups/a-member.ts';
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
  expect(screen).toMatch(/Is there a plan\? Yes\. Stays with them: Her sister\./);
  expect(paper).toMatch(/Is there a plan\? Asked alone Yes Stays with them Her sister/);
});

test('where nobody was said to stay with them the screen asks at once, and paper says that it is not written down', () => {
  const { screen, paper } = told(wish.with(8, 3), { plan: 'yes' });
  expect(screen).toContain('Who stays with them is not written down: ask at once.');
  expect(paper).toMatch(/Is there a plan\? Asked alone Yes Stays with them Not written down/);
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
