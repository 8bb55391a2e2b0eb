import { expect, test } from 'vitest';
import { oftenUsed } from './often-used-passwords.ts';
import { oftenUsedWords } from './often-used-words.ts';
import { newPasswordField } from './password-fields.ts';
import { isListed } from './password-list.ts';
import { weaknessOf } from './passwords.ts';

const around = {
  service: 'Riverside Counselling',
  name: 'Helena Marques',
  email: 'hmarques@riverside.example',
};
const weak = (password: string) => weaknessOf(password, around)?.fault;

test('a password of nine characters is too short and one of 201 too long', () => {
  expect(newPasswordField.safeParse('grey otte').success).toBe(false);
  expect(newPasswordField.safeParse('x'.repeat(201)).success).toBe(false);
  expect(newPasswordField.safeParse('grey otter').success).toBe(true);
});

test.each([
  'password123',
  'Password2026!',
  'P@ssw0rd2025',
  'sunshine1990',
  'iloveyou12345',
  'WelcomeWelcome1',
  'letmein12345',
  'liverpool1892',
  'mypassword!!',
  'monkeydragon12',
  'depression1',
  'Anxiety2026!',
  'therapeut1999',
  'Barcelona-2024',
  'schatzi12345',
  'correcthorse1',
  'Fruhling2026',
  'benfica!1904',
  'depression2026!',
  'umbrella2026!',
  '!!Abdominal99',
  'drowssap2024',
  'gotohell666!',
  'biteme123456',
  'Slipknot-2026',
  'aardvark!!!!',
  '2026honeymoon',
  'SkywalkerSkywalker',
  'k.a.y.a.k.1.2.3',
  'пароль2026',
  'Депрессия1!',
  'κωδικός1234',
  'كلمةالسر123',
  '密码密码12345',
])('%s is refused as one that many people use', (password) => {
  expect(weak(password)).toBe('often-used');
});

test.each([
  'qwertyuiop',
  '1234567890',
  'abcdefghijk',
  '0987654321',
  'qwertyuiop12345',
  '1q2w3e4r5t6y',
  'йцукенгшщз12',
])('%s is refused as keys in a row', (password) => {
  expect(weak(password)).toBe('row-or-number');
});

test('repeated characters are refused', () => {
  expect(weak('aaaaaaaaaaaa')).toBe('repeats');
  expect(weak('abababababab')).toBe('repeats');
});

test("the person's name and address are refused, also with signs for letters", () => {
  expect(weak('helena goes swimming')).toBe('own-name');
  expect(weak('H3lena and the otter')).toBe('own-name');
  expect(weak('otters hmarques lake')).toBe('own-name');
  const inOtherScripts = (name: string, password: string) => weaknessOf(password, { ...around, name })?.fault;
  expect(inOtherScripts('Мария Ивановна', 'мария любит море')).toBe('own-name');
  expect(inOtherScripts('Χρήστος', 'ΧΡΗΣΤΟΣ στη θάλασσα')).toBe('own-name');
  expect(inOtherScripts('王小明', '王小明的蓝色茶杯和猫')).toBe('own-name');
});

test("the service's name is refused", () => {
  expect(weak('otters at riverside')).toBe('name-of-service');
  expect(weak('kith kettle otters')).toBe('name-of-service');
});

test.each([
  'grey otters hum at dusk',
  'a long enough password',
  'três ovelhas no telhado',
  'Xk7#vPq2mZ!w',
  'длинная фраза здесь',
])('%s is accepted', (password) => {
  expect(weaknessOf(password, around)).toBeNull();
});

test('the list has fifty thousand of them', () => {
  expect(isListed('tinkerbell')).toBe(true);
  expect(isListed('greyottershumatdusk')).toBe(false);
});

test('the lists of our own hold two thousand of them, all in lower case', () => {
  const all = [...oftenUsed, ...oftenUsedWords];
  expect(new Set(all).size).toBeGreaterThan(2000);
  expect(all.every((word) => word === word.toLowerCase())).toBe(true);
});
