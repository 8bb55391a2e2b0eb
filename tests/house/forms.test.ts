import { expect, test } from 'vitest';
import { closesItself, ownDrafts, settledForms, wordlessForms } from '#tests/forms/closing.ts';
import { stayingForms } from '#tests/forms/staying/every.ts';
import { sourceFiles } from './files.ts';

const files = sourceFiles('.ts', '.tsx').filter(
  ({ path }) => path.startsWith('web/') && !path.startsWith('web/app/'),
);
const named = (path: string) => path.replace(/^web\//, '');
const hook = /\buse(?:ActForm|ActFormFrom|SavedForm)(?:<[^(]*>)?\(\s*(?:[\w.]+,\s*(?:'(\w+)')?)?/g;

const ofGroup = /\buseGroupForm(?:<[^(]*>)?\(\{\s*group: \w+,\s*name: '(\w+)'/g;

const ofReferral = /\buseReferralForm(?:<[^(]*>)?\(\{\s*referral(?:: [\w.]+)?,\s*name: '(\w+)'/g;

/** Every form, by its file and the act it names; `any` where its act is given to it. */
const forms = files.flatMap(({ path, text }) =>
  [hook, ofGroup, ofReferral]
    .flatMap((form) => [...text.matchAll(form)])
    .map(([, act = 'any']) => ({
      file: named(path),
      act,
      page: text,
    })),
);

function staying({ file, act }: (typeof forms)[number]): boolean {
  return stayingForms.some((form) => form.file === file && (form.act ?? act) === act);
}

test('every form is saved twice in a browser, or is not there any more once it was saved', () => {
  const known = [...settledForms, ...wordlessForms];
  const isKnown = (form: (typeof forms)[number]) => known.includes(`${form.file} ${form.act}`);
  const unplaced = forms.filter((form) => !staying(form) && !closesItself(form.page) && !isKnown(form));
  expect(unplaced.map(({ file, act }) => `${file} ${act}`)).toEqual([]);
  expect(forms.length).toBeGreaterThan(100);
});

test('a form is known in one place: saved twice, closing itself, or named among those that are settled', () => {
  const twice = forms.filter((form) => {
    const isNamed = [...settledForms, ...wordlessForms].includes(`${form.file} ${form.act}`);
    return isNamed && (staying(form) || closesItself(form.page));
  });
  expect(twice.map(({ file, act }) => `${file} ${act}`)).toEqual([]);
});

test('no form is named that is gone, and each of several in a file is named by its act', () => {
  const there = new Set(forms.map(({ file, act }) => `${file} ${act}`));
  expect([...settledForms, ...wordlessForms].filter((name) => !there.has(name))).toEqual([]);
  const several = (file: string) => forms.filter((form) => form.file === file).length > 1;
  const gone = stayingForms.filter(({ file, act }) =>
    act || several(file) ? !there.has(`${file} ${act}`) : !forms.some((form) => form.file === file),
  );
  expect(gone.map(({ file, act, what }) => `${file} ${act}: ${what}`)).toEqual([]);
});

test('every draft that is not a form’s is known', () => {
  const drafts = files
    .filter(({ text }) => /\buse(Draft|Aside)[<(]/.test(text))
    .map(({ path }) => named(path));
  expect(drafts.sort()).toEqual(Object.keys(ownDrafts).sort());
  const tested = Object.values(ownDrafts).filter((where) => where.endsWith('.test.ts'));
  expect(sourceFiles('.ts').map(({ path }) => path)).toEqual(expect.arrayContaining(tested));
});
