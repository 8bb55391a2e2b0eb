import { expect, test } from 'vitest';
import { asHad } from '#core/course/formulation/symptom-had.ts';
import { everyProtocol } from '#core/protocols/protocols.ts';
import opening from '#web/messages/en/opening/opening.ts';
import { everyMessage } from './every-message.ts';
import { filesRead, type Now, pressedOtherwise, retiredIn, savedOtherwise } from './retired-words.ts';

/** Where a retired wording stays, each with its reason. */
const stays: { file: RegExp; now: Now; because: string }[] = [
  {
    file: /^core\/words\/ordinary-words\.ts$/,
    now: 'call',
    because: 'It lists words of English, so that none is taken for somebody’s name.',
  },
];

const found = filesRead().flatMap((file) => retiredIn(file).map((one) => ({ ...one, path: file.path })));
const isSpared = (path: string, now: Now) => stays.some((one) => one.now === now && one.file.test(path));

test('no text that people read says a retired wording', () => {
  const left = found.filter(({ path, now }) => !isSpared(path, now));
  expect(left.map(({ path, now, text }) => `${path}: “${text}”, today: ${now}`)).toEqual([]);
});

test('a place where a retired wording stays still needs it', () => {
  const unused = stays.filter(
    ({ file, now }) => !found.some((one) => one.now === now && file.test(one.path)),
  );
  expect(unused).toEqual([]);
});

test.each([
  ['a catalogue', "export default { lead: 'If you are in danger, ring.' }"],
  ['a table by language', 'const words = { en: { to: (who: string) => `Please ring $' + '{who}.` } }'],
  ['a page', 'const a = <p>Every look is written down.</p>'],
])('a retired wording in %s is found, and none in a name or a comment', (_, text) => {
  expect(retiredIn({ path: 'a.tsx', text })).not.toEqual([]);
  expect(retiredIn({ path: 'a.tsx', text: "/** Whom to ring. */ const ring = ['ring', by.ring]" })).toEqual(
    [],
  );
});

test.each([
  'It works without a line, and even when you are signed out.',
  'Each is kept on this phone too, so that you can meet for a week without a line.',
  'It stands on this phone, and needs no line.',
  'Kept on this phone, and sent once there is a line.',
  'The line is down. It is sent later.',
  'It waits for the line',
  'No line? Do not wait for one.',
  'Your phone is offline now',
  'Se guarda aquí y se envía cuando vuelva la línea.',
])('“%s” calls the connection by another word', (text) => {
  expect(retiredIn({ path: 'a.ts', text: `const a = '${text}'` })).toEqual([{ now: 'connection', text }]);
});

test.each([
  ['Stands at Renegotiation: calm it', 'Current stage'],
  ['For instance: rang my sister', 'call'],
  ['Her mother is rung the same day', 'call'],
  ['This Kith sends no letters. Call them.', 'E-mail is not set up'],
  ['The therapist is told by letter.', 'e-mail'],
  ['The letter could not be sent.', 'e-mail'],
])('“%s” is said otherwise today: %s', (text, now) => {
  expect(retiredIn({ path: 'a.ts', text: `const a = '${text}'` })).toEqual([{ now, text }]);
});

test('a line of a list, of a file and of help is still a line', () => {
  for (const text of [
    'No line here is for violence at home',
    'There is no line in {}. Name a file of lines.',
    'Add a line',
    'Write a line where it matters.',
    'It stands in line 3, and needs no date.',
    'Friend online',
    'Gente en línea',
  ])
    expect(retiredIn({ path: 'a.ts', text: `const a = '${text}'` })).toEqual([]);
});

/** Labels of a client's screens that stay, each with its reason. */
const pressedStill: Readonly<Record<string, string>> = {
  'client.timeline.keepBack': 'It says who sees it, and saves nothing.',
  'client.timeline.keepBackOf': 'It says who sees it, and saves nothing.',
  'client.people.disclosures.not_now': 'It says who sees it, and saves nothing.',
  'client.people.leaveIt': 'It goes back without a change.',
  'client.practice.routines.kept.not_that_day': 'It is an answer: the routine was not kept that day.',
};

test('what a client presses says save, skip, withdraw and sort, and no other word for them', async () => {
  const labels = [...(await everyMessage())].filter(([key]) =>
    /^(client|trackers\.(note|remind))\b/.test(key),
  );
  expect(labels.length).toBeGreaterThan(700);
  const found = pressedOtherwise(labels);
  expect(found.filter(({ key }) => !(key in pressedStill))).toEqual([]);
  expect(Object.keys(pressedStill).filter((key) => !found.some((one) => one.key === key))).toEqual([]);
});

/** Labels at work that stay, each with its reason. */
const savedStill: Readonly<Record<string, string>> = {
  'course.room.record': 'It is the room of the record.',
  'record.title': 'It is the room of the record.',
  'ui.elsewhere.take': 'It puts one of two wordings in place of the other.',
  'phone.install.go': 'It puts Kith on the home screen.',
  'timeline.addGo': 'It says where what was typed is seen.',
  'session.again.keep': 'It goes on with the focus as it is.',
};

test('what those who work here press says save, and no other word for it', async () => {
  const found = savedOtherwise([...(await everyMessage())].filter(([key]) => !key.startsWith('client.')));
  expect(found.filter(({ key }) => !(key in savedStill))).toEqual([]);
  expect(Object.keys(savedStill).filter((key) => !found.some((one) => one.key === key))).toEqual([]);
});

test.each([
  'Keep the settings',
  'Record the call',
  'Record',
  'Write down a credential',
  'Note it',
  'Keep it',
])('“%s” is found among what is pressed at work', (text) =>
  expect(savedOtherwise([['x', text]])).toHaveLength(1),
);

test.each([
  ['Keep it', 'save'],
  ['Keep {{rating}} of 10', 'save'],
  ['Put it in my calendar', 'save'],
  ['Note it', 'save'],
  ['I would rather not', 'skip'],
  ['Yes, leave it out', 'skip'],
  ['Take back: {{name}}', 'withdraw'],
  ['Show first', 'sort'],
])('“%s” is found among what a client presses', (text, now) => {
  expect(pressedOtherwise([['client.x', text]])).toEqual([{ key: 'client.x', text, now }]);
});

test('an answer and a sentence are no buttons', () => {
  for (const text of ['I would rather not say', 'Keep it in mind until we meet again.', 'Save', 'Skip'])
    expect(pressedOtherwise([['client.x', text]])).toEqual([]);
});

test('each symptom of the checklist can be said within “You have had …”', () => {
  const names = Object.values(opening.symptoms.usual);
  expect(names.filter((name) => asHad(name) === name)).toEqual([]);
});

/** What a milestone asks for begins with what is to be done: “Due: explain the sick role”, not “Due: The sick role given”. */
const begins =
  /^(Agree|Arrange|Ask|Begin|Consider|Decide|Do|Draft|Draw|Explain|Fill|Find|Gather|Get|Give|Go|Have|Hear|Hold|Know|Lay|Lighten|Look|Map|Meet|Name|Note|Review|Rule|Say|Screen|Share|Speak|Take|Talk|Tell|Tie|Weigh|Work|Write)\b/;

test('a milestone is called by what is to be done, in every form of therapy', () => {
  const titles = everyProtocol().flatMap((form) => form.milestones.map(({ id, title }) => `${id} ${title}`));
  expect(titles.length).toBeGreaterThan(24);
  expect(new Set(titles.filter((title) => !begins.test(title.replace(/^\S+ /, ''))))).toEqual(new Set());
});
