import agenda from './session/agenda.ts';
import back from './session/back.ts';
import between from './session/between.ts';
import due from './session/due.ts';
import fidelity from './session/fidelity.ts';
import incident from './session/incident.ts';
import note from './session/note.ts';
import opening from './session/opening.ts';
import review from './session/review.ts';
import scores from './session/scores.ts';
import techniques from './session/techniques.ts';
import together from './session/together.ts';

export default {
  title: 'Session {{session}} of {{sessions}}',
  notBooked: 'No appointment is booked for it.',
  notOpened: 'This course has not been opened yet.',
  notCome: 'Session {{session}} has not come yet.',
  all: 'All sessions',
  safety: 'Safety',
  toOpening: 'The opening',
  minutesLeft_one: 'One minute left',
  minutesLeft_other: '{{count}} minutes left',
  minutesOver_one: 'One minute over',
  minutesOver_other: '{{count}} minutes over',
  parts: 'Parts of the session',
  part: {
    before: 'Before',
    during: 'During',
    after: 'After',
  },
  recorded: 'recorded',
  record: 'Record',
  cancel: 'Not now',
  people: 'With whom',
  letGoOf: 'Take {{name}} out',
  begin: {
    go: 'Begin session {{session}}',
    diary: 'Book, move or cancel',
    otherwise: 'It was on another day, or the client did not come',
    on: 'It was held on',
    minutes: 'Minutes',
    format: 'How',
    record: 'Record it as held',
    waiting: 'The line is down. The session has begun here and is recorded when the line is back.',
  },
  before: {
    moved: 'What moved',
    back: 'What was to be tried',
    due: 'What today is for',
  },
  keys: {
    switch: 'Keys command',
    hint: 'One key each while you are not writing. Escape leaves a field; Ctrl with Enter records.',
  },
  step: {
    opening: 'How have you been?',
    mood: 'Mood and event',
    scores: 'Scores, looked at together',
    incident: 'One charged moment',
    strategy: 'Strategy of the focus',
    tryOut: 'What to try',
    focus: 'Back to the focus, and time',
    close: 'Close',
  },
  opening,
  mood: {
    what: 'What happened',
    before: 'Mood before, 0–10',
    after: 'Mood after, 0–10',
    feelings: 'Feelings',
    feelingsSuch: 'hurt 7, lonely',
    go: 'Link them',
    takeApart: 'Line by line: {{what}}',
    apart: 'To the analysis: {{title}}',
  },
  incident,
  strategy: {
    noFocus: 'No focus is agreed yet, so no strategy is due. Go to Formulation to agree one.',
    note: 'What came of it',
    which: 'Strategy',
    next: ' (next)',
    worked: ' · session {{sessions}}',
    go: 'Worked on',
    questions: 'Questions: {{title}}',
    stage: 'Where the dispute stands: {{stage}}',
  },
  tryOut: {
    what: 'What to try',
    who: 'With whom',
    when: 'When',
    due: 'By which day',
    more: 'What might get in the way',
    obstacle: 'What might get in the way',
    planB: 'And then',
    go: 'Agree on it',
  },
  focus: {
    say_zero: 'Say it aloud: this is session {{session}} of {{sessions}}, the last one.',
    say_one: 'Say it aloud: this is session {{session}} of {{sessions}}, and one is left after today.',
    say_other:
      'Say it aloud: this is session {{session}} of {{sessions}}, and {{count}} are left after today.',
    link: 'How today bears on the focus',
  },
  close: {
    next: 'Next: {{when}}.',
    noNext: 'No further session is booked.',
    summary: 'In a line: what today was',
    felt: 'How it felt to the client',
    go: 'Close the session',
  },
  together,
  agenda,
  dates: {
    title: 'A day of loss falls before the next session',
    diary: 'Days that bring a loss back',
    in_zero: 'today.',
    in_one: 'tomorrow.',
    in_other: 'in {{count}} days.',
    noPlan: 'Nothing is planned for it yet.',
  },
  moods: {
    share:
      '{{linked}} of {{sessions}} middle sessions tied mood and events together: {{share}} %. The aim is {{target}} %.',
    without: 'Without a link: session {{sessions}}.',
    toDiary: 'Moods and events, week by week',
  },
  parked: {
    title: 'Parked for later',
    words: 'Something that matters, outside the focus',
    go: 'Park it',
    returnTo: 'Return to it',
    is: {
      taken_up: 'Taken up',
      let_go: 'Let go',
      handed_on: 'Handed on',
      kept_for_later: 'Kept for later',
    },
  },
  between,
  notRecorded: 'Nothing is recorded here.',
  readOnly: 'Only the therapist of this course records here.',
  waits: 'waits for the line',
  techniques,
  scores,
  measures: {
    title: 'To be answered for this session',
    weight: {
      protocol: 'by protocol',
      optional: 'if it helps',
      planned: 'planned by you',
    },
    together: 'Answer it together',
    declined: 'Would rather not',
    save: 'Keep the answers',
    notApplicable: 'does not apply',
  },
  back,
  due,
  note,
  private: {
    title: 'A private note, apart',
    label: 'Private note',
    privacy: 'Only you read this: not the client, not your supervisor.',
    keep: 'Keep it',
  },
  fidelity,
  time: {
    title: 'Where the time went',
    past: 'The past, %',
    symptoms: 'Symptoms, %',
    advice: 'Advice, %',
  },
  drift: {
    title: 'Where it drifts',
    none: 'The chart shows no drift.',
  },
  review,
};
