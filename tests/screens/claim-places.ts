import type { CourseParts, Whose } from './addresses.ts';

/** A place where docs/claims says that a client, or anybody, reads something: who opens it in the demo, and what stands there. */
export interface ClaimPlace {
  whose: Whose;
  at: string | ((here: CourseParts) => string);
  /** What is opened first, by its words. */
  opens?: string;
  /** What is left out first, question by question, by its words. */
  leaves?: string;
  reads: readonly string[];
}

const amara = (at: string, reads: readonly string[], opens?: string): ClaimPlace => ({
  whose: 'amara',
  at,
  reads,
  ...(opens && { opens }),
});
const saoirse = (reads: readonly string[], leaves?: string): ClaimPlace => ({
  whose: 'saoirse',
  at: '/my/finishing',
  reads,
  ...(leaves && { leaves }),
});
const saoirseOn = (at: string, ...reads: string[]): ClaimPlace => ({ whose: 'saoirse', at, reads });
const noa = (at: string, ...reads: string[]): ClaimPlace => ({ whose: 'noa', at, reads });
const anybody = (at: string, ...reads: string[]): ClaimPlace => ({ whose: 'nobody', at, reads });

/** Each place by its name in docs/claims, after “Phone:”. A part of a page stands after its page and a comma. */
export const onThePhone: Readonly<Record<string, ClaimPlace>> = {
  'About this treatment': amara('/about-ipt', ['What we do here', 'What is not asked of you', 'What IPT is']),
  'About this treatment, foot of each article': amara(
    '/about-ipt',
    ['By the authors of Kith', 'Apache-2.0', 'What “What IPT is” stands on'],
    'What IPT is',
  ),
  'About this treatment, how it differs': amara(
    '/about-ipt',
    ['CBT looks most at thoughts and habits and uses exercises.', 'How you think and what you do'],
    'How it differs from other treatments',
  ),
  'About this treatment, grief': amara(
    '/about-ipt',
    ['There is no right way to grieve and no fixed order.'],
    'Grief',
  ),
  'About this treatment, medication': amara(
    '/about-ipt',
    ['IPT works with medication and without.'],
    'Medication and IPT',
  ),
  Finishing: saoirse(['A few questions, one at a time.', 'What became of it?']),
  'Finishing, how sure I am': saoirse(['How sure are you?', 'out of 10, on'], 'Skip'),
  'Finishing, the way we came': saoirse(['The way we came'], 'Skip'),
  'For now': amara('/my/for-now', ['What may wait', 'What stays', 'Who may see this card']),
  Home: amara('/home', ['What we are working on', 'there has been no room to miss it']),
  'Home, the measures before a follow-up': amara('/home', ['Before we meet', 'short questions']),
  'How I am doing': amara('/my/progress', [
    'My mood',
    'Everyday life and people',
    'Side by side',
    'What I am aiming for',
  ]),
  'How I am doing, what we said of it': amara('/my/progress', [
    'What we said of it together',
    'What we decided',
    'Does it help?',
  ]),
  'How it began': amara('/my/how-it-began', [
    'A loss',
    'A big change',
    'Trouble with somebody',
    'Being alone',
    'What set it off, and what keeps it going',
    'What may lie behind it',
  ]),
  'How it is between us': amara('/my/between-us', ['They see your first name', 'From Solange', 'Listening']),
  'How we work together': amara('/my/together', ['If something is not right yet']),
  Moments: amara('/my/moments', [
    'What happened?',
    'A quarrel or tension',
    'Something changed',
    'What I kept',
  ]),
  'Moments, My week': amara('/my/moments', ['My week', 'Mood and people']),
  'My people': amara('/my/people', [
    'Who is near, who is further away',
    'Inner ring',
    'Remembered',
    'Most on my mind',
    'What comes again',
  ]),
  'My people, hard now': amara(
    '/my/people/new',
    ['How much conflict is there between you now?', 'What has changed between us in the last year'],
    'What is hard now, and what has changed',
  ),
  'My people, then and now': amara(
    '/my/people/new',
    ['How do things stand between you?', 'What has mattered between you, over the years'],
    'Then and now',
  ),
  'My plan for staying well': amara('/my/plan/staying-well', ['What happened, and what helped', 'Step 1 of']),
  'My plan for staying well, whom I stay in touch with': saoirseOn(
    '/my/plan',
    'Who I stay in touch with, and how often',
    'Tamsin · every Tuesday · at the wheel',
    'The pottery on Quay Street',
  ),
  'My routines': amara('/my/routines', [
    'They grow by themselves once they are usual.',
    'Build up a routine',
  ]),
  'Skills to practise': amara('/my/skills', [
    'What I practise',
    'For what we work on',
    'Say no',
    'Tell someone about the depression',
  ]),
  'What I agree to': amara('/consent', ['What I agree to', 'change your mind whenever you like']),
  'Who looked at my record': amara('/who-looked', [
    'Every time someone opens your record, it is listed here.',
    'Ana Sousa, therapist',
  ]),
  'What I choose': amara('/my/choice', ['What matters to me', 'What there is', 'What we decided']),
  'What I feel': amara('/my/feelings', ['Give a feeling its name', 'In the body', 'Tight throat']),
  'What I keep': amara('/my/plan', ['My plan for hard hours', 'My plan for staying well']),
  'What I keep, the plan for staying well': amara('/my/plan', ['My plan for staying well']),
  'What I try': amara('/my/try-outs', [
    'How did it go?',
    'What I tried',
    'Mood 3 of 10 before, 6 afterwards.',
  ]),
  'What I want to say': amara('/my/talks', ['Tone', 'Open the subject', 'Listen, and say back']),
  'What I want to say, worked through': amara('/my/talks', [
    'What they may have felt or wanted',
    'Rehearsed together',
  ]),
  'What has happened': amara('/my/timeline', ['In order of time', 'I began to feel this way · Mood 2 of 10']),
  'What we are working on': amara('/my/work', [
    'Losing someone who died',
    'In my words',
    'What I am aiming for',
    'Set something to aim for',
    'I brought this. We both agreed on these words on',
    'In the order we put it in together',
  ]),
  'What we are working on, the cycle': amara('/my/work', [
    'the last leads back to the first',
    'It goes round',
  ]),
  'What we are working on, what we worked out': amara('/my/work', [
    'Remembering, and going on',
    'A recording of the hymn',
    'Stay to the end once',
  ]),
  'What we are working on, the new role': saoirseOn(
    '/my/work',
    'From “Potter” to “Mother of two”',
    'A potter with two apprentices',
    'I was sure of it 3 of 10 at first, and 8 of 10 now.',
  ),
  'What we are working on, where we are': amara('/my/work', [
    'Session 9 of 16',
    'This is week 9 of about 16.',
  ]),
  'What we write down': noa('/my/sheets', 'What we write down', 'Who has agreed', 'You said that it fits.'),
  'When we meet': noa('/my/sessions', 'Add it to my calendar', 'I cannot come'),
  'every page of the course': amara('/my/people', ['We are working on: Losing someone who died']),
  'the questions': amara('/measure/phq-9', ['9 short questions', 'reads your answers before session 9']),
};

/** What anybody reads without an account, by its address. */
export const withoutAnAccount: Readonly<Record<string, ClaimPlace>> = {
  '/ipt': anybody('/ipt', 'What IPT is', 'Klerman', 'By the authors of Kith'),
  '/ipt/compared': anybody(
    '/ipt/compared',
    ...['Psychodynamic therapy', 'Psychoanalysis', 'What is known'],
    ...['How you think and what you do', 'At your own thoughts and habits', 'Testing thoughts'],
  ),
  '/ipt/conditions': anybody('/ipt/conditions', 'Generalised anxiety', 'Bipolar'),
  '/ipt/sources': anybody('/ipt/sources', 'Looked at in November 2026', 'Gordon-King', 'NICE'),
  '/ipt/worth-talking-about': anybody(
    '/ipt/worth-talking-about',
    'First, what must not wait',
    'How to ask for help here',
  ),
  '/ipt/ask': anybody('/ipt/ask', 'What happens when you ask'),
};
