const rows = [
  '1234567890',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'qwertzuiop',
  'azertyuiop',
  'abcdefghijklmnopqrstuvwxyz',
  'qazwsxedcrfvtgbyhnujmikolp',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm',
  '1q2w3e4r5t6y7u8i9o0p',
  'йцукенгшщзхъ',
  'фывапролджэ',
  'ячсмитьбю',
  'абвгдежзийклмнопрстуфхцчшщъыьэюя',
  'αβγδεζηθικλμνξοπρστυφχψω',
].map((row) => row.normalize('NFKD').replace(/\p{M}/gu, ''));
const runs = rows.flatMap((row) => [row, [...row].reverse().join('')]);

/** What is left of a text when keys in a row, four or more, are taken out. */
export function withoutRuns(text: string): string {
  let left = '';
  for (let from = 0; from < text.length; ) {
    let length = 4;
    const isRun = () =>
      from + length <= text.length && runs.some((run) => run.includes(text.slice(from, from + length)));
    if (!isRun()) {
      left += text[from];
      from += 1;
      continue;
    }
    while (isRun()) length += 1;
    from += length - 1;
  }
  return left;
}
