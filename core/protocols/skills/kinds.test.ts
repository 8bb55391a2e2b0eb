import { expect, it } from 'vitest';
import { skills } from './skills.ts';

const ids = skills.map(({ id }) => id);
const steps = (id: string) => skills.find((skill) => skill.id === id)?.steps.join(' ') ?? '';

it('there are skills for asking and refusing, for talk, and for coming closer', () => {
  expect(ids).toEqual(expect.arrayContaining(['ask', 'say_no', 'set_limits', 'ask_for_help']));
  expect(ids).toEqual(expect.arrayContaining(['small_talk', 'acquaintance_to_friend', 'thanks', 'goodbye']));
});

it('there are skills for a quarrel: opening the subject, listening, saying anger, a middle way, mending', () => {
  expect(ids).toEqual(expect.arrayContaining(['open_subject', 'listen', 'anger', 'compromise', 'repair']));
});

it('a wish is said as what happens, what it does to one, and one concrete thing', () => {
  expect(steps('ask')).toContain('without blame');
  expect(steps('ask')).toContain('what it does to you');
  expect(steps('ask')).toContain('one concrete thing');
});
