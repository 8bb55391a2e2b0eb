/** How a reader finds a feature by folder names alone. docs/walks.md is written from this by `npm run walks`. */

export interface Walk {
  id: string;
  feature: string;
  /** Folders from the root, at most three. */
  steps: readonly string[];
  /** The file in that folder that holds the rule, and the screen on which it is met. */
  rule: string;
  screen: string;
  /** What the reader looks for, and finds in both. */
  word: RegExp;
}

function walkOf(line: string): Walk {
  const [id = '', feature = '', rule = '', screen = '', word = ''] = line.trim().split(/ \| /);
  return { id, feature, steps: rule.split('/').slice(0, -1), rule, screen, word: new RegExp(word, 'i') };
}

/** Each feature of the IPT protocol reference that is built: its rule, its screen, and the word for it. */
export const walks: readonly Walk[] = `
  FT-01 | Protocol engine | core/protocols/protocol/protocol.ts | web/therapist/course/protocol/milestones.tsx | protocol
  FT-02 | Course clock | core/guide/course-clock.ts | web/therapist/course/ending/in-sight.tsx | position
  FT-03 | Roadmap and focus banner | core/guide/roadmap.ts | web/client/work/roadmap.tsx | roadmap
  FT-04 | Suitability | core/course/suitability/suitability.ts | web/therapist/course/opening/suitability.tsx | suitability
  FT-05 | Intake and hopes | core/course/opening/hopes.ts | web/therapist/course/opening/hopes.tsx | hopes
  FT-06 | Symptom and history assessment | core/course/assessment/symptoms.ts | web/therapist/course/opening/symptoms.tsx | symptoms
  FT-07 | Measurement-based care | core/course/measures/measures.ts | web/therapist/course/measures/measures.tsx | measure
  FT-08 | Functioning and support as outcomes | core/outcomes/reliable-change.ts | web/therapist/course/measures/outcome.tsx | change
  FT-09 | Risk and safety | core/course/risk/risk.ts | web/therapist/course/risk/risk.tsx | risk
  FT-10 | Consent, privacy, disclosure | core/course/consent/consent.ts | web/client/consent/consent.tsx | consent
  FT-11 | Psychoeducation library | core/protocols/psychoeducation/topics.ts | web/therapist/course/opening/psychoeducation.tsx | topic
  FT-12 | Sick-role card | core/course/assessment/sick-role.ts | web/therapist/course/opening/sick-role.tsx | sick.?role
  FT-13 | Medication | core/course/assessment/medication.ts | web/therapist/course/opening/medication.tsx | medication
  FT-14 | Mood and event timeline | core/course/timeline/timeline.ts | web/therapist/course/timeline/timeline.tsx | timeline
  FT-15 | Interpersonal inventory | core/course/inventory/inventory.ts | web/therapist/course/people/people.tsx | inventory
  FT-16 | Closeness circle | web/pictures/circle/layout.ts | web/therapist/course/people/circle.tsx | circle
  FT-17 | Problem-area screen and focus | core/course/focus/suggest.ts | web/therapist/course/formulation/focus/suggestion.tsx | suggest
  FT-18 | Issues list | core/course/issues/issues.ts | web/therapist/course/formulation/issues/issues.tsx | issue
  FT-19 | Formulation | core/course/formulation/formulation.ts | web/therapist/course/formulation/story/story.tsx | formulation
  FT-20 | Contract and goals | core/course/contract/contract.ts | web/therapist/course/formulation/contract/contract.tsx | contract
  FT-21 | Session workspace | core/course/session-room/session-room.ts | web/therapist/course/session/session.tsx | session
  FT-22 | Mood and relationship links | core/course/mood-links/mood-links.ts | web/therapist/course/session/steps/mood.tsx | mood
  FT-23 | Naming feelings | core/course/feelings/feelings.ts | web/therapist/course/work/feelings/feelings.tsx | name
  FT-24 | Expressing feelings | core/course/talks-ahead/talks-ahead.ts | web/therapist/course/work/talks/talks.tsx | saying
  FT-25 | Communication analysis | core/course/communication/communication.ts | web/therapist/course/work/communication/communication.tsx | communication
  FT-26 | Decision analysis | core/course/decisions/decisions.ts | web/therapist/course/work/decision/decision.tsx | decision
  FT-27 | Role play | core/course/role-plays/role-plays.ts | web/therapist/course/work/role-play/role-play.tsx | role.?play
  FT-28 | Try-outs between sessions | core/course/try-outs/try-outs.ts | web/therapist/course/work/try-outs/try-outs.tsx | try.?out
  FT-29 | Skills-practice library | core/protocols/skills/skills.ts | web/therapist/course/work/skills/skills.tsx | skill
  FT-30 | Grief | core/course/grief/grief.ts | web/therapist/course/work/grief/grief.tsx | grief
  FT-31 | Role dispute | core/course/dispute/dispute.ts | web/therapist/course/work/dispute/dispute.tsx | dispute
  FT-32 | Role transition | core/course/transition/transition.ts | web/therapist/course/work/transition/transition.tsx | transition
  FT-33 | Interpersonal deficits | core/course/deficits/deficits.ts | web/therapist/course/work/deficits/deficits.tsx | deficits
  FT-34 | Vicious cycle | core/course/cycle/cycle.ts | web/therapist/course/formulation/cycle/cycle.tsx | cycle
  FT-35 | Patterns across relationships | core/course/patterns/find.ts | web/therapist/course/work/patterns/patterns.tsx | pattern
  FT-36 | Alliance and relationship log | core/course/alliance/alliance.ts | web/therapist/course/session/during/alliance.tsx | alliance
  FT-37 | Ending | core/course/ending/ending.ts | web/therapist/course/ending/ending.tsx | ending
  FT-38 | Progress review | core/course/ending/progress.ts | web/therapist/course/ending/looking-back.tsx | progress
  FT-39 | Relapse-prevention plan | core/course/relapse-plan/relapse-plan.ts | web/therapist/course/ending/relapse-plan.tsx | relapse
  FT-40 | Stressors ahead | core/course/ending/stressors.ts | web/therapist/course/ending/dates-to-foresee.tsx | stressor
  FT-41 | Non-response and step-up | core/course/ending/non-response.ts | web/therapist/course/ending/what-follows.tsx | non.?response
  FT-42 | Maintenance and boosters | core/course/maintenance/carry-over.ts | web/therapist/course/ending/closing/go-on-monthly.tsx | maintenance
  FT-44 | Registry of forms of therapy | core/forms-of-therapy/list.ts | web/service/forms/forms.tsx | forms
  FT-55 | Comparison of therapies | core/comparison/comparison.ts | web/both/comparison/comparison.tsx | compar
  FT-57 | Fidelity and deviations | core/course/fidelity/fidelity.ts | web/therapist/course/session/fidelity/fidelity.tsx | fidelity
  FT-58 | Supervision | core/lists/supervision.ts | web/service/supervision/supervision.tsx | supervis
  FT-59 | Who may give a form of therapy | core/protocols/protocol/protocol.ts | web/therapist/choosing/form-of-therapy.tsx | credential
  FT-60 | What is said, and on what ground | core/evidence-register/register.ts | web/both/grounds/grounds.tsx | claim
  FT-62 | In person, by video, by telephone | core/course/sessions/state.ts | web/therapist/course/appointments/how-met.tsx | format
  FT-63 | Scheduling and attendance | core/course/sessions/booking.ts | web/therapist/course/appointments/book-series.tsx | book
  FT-64 | Sessions with somebody else | core/course/sessions/joint-session.ts | web/therapist/course/appointments/book-one.tsx | joint
  FT-66 | Settings of a protocol | core/course/protocol-followed/settings.ts | web/therapist/course/formulation/protocol-settings.tsx | settings
  FT-68 | Help numbers | core/help/numbers.ts | web/both/help/numbers.tsx | help
  FT-69 | Notes | core/course/notes/notes.ts | web/therapist/course/session/note/note.tsx | note
`
  .trim()
  .split('\n')
  .map(walkOf);

/** What forms of therapy brought, beside the features of the reference. */
export const furtherWalks: readonly Walk[] = `
  Sheets | What a form of therapy has written together | core/course/sheets/sheets.ts | web/therapist/course/sheets/sheets.tsx | sheet
  Sheets, mine | The same on the client’s phone | core/course/sheets/for-the-client.ts | web/client/sheets/sheets.tsx | sheet
  Trackers | What is noted between sessions: offered, agreed, looked at | core/course/trackers/trackers.ts | web/therapist/course/trackers/trackers.tsx | tracker
  Diary | Noting a day or a week | core/trackers/note.ts | web/client/diary/diary.tsx | note
  Scores of a diary | Weeks, sums, regularity, alerts | core/trackers/score.ts | web/therapist/course/trackers/one.tsx | score
  People beside | A parent, a partner, a caregiver, with their consents | core/course/beside/beside.ts | web/therapist/course/beside/beside.tsx | beside
  Their own page | What was listed, on their phone | core/course/beside/page.ts | web/therapist/course/beside/their-page.tsx | page
  Meetings | Meetings that take no number | core/course/meetings/meetings.ts | web/therapist/course/beside/meetings.tsx | meeting
  Choosing a form | A few questions that suggest one | core/protocols/choosing/choosing.ts | web/therapist/choosing/guide.tsx | choos
  A form of one’s own | A service’s own protocol, read and its faults named | core/guide/protocol-file/read-protocol.ts | web/service/settings/own-protocols.tsx | protocol
  Conditions | What is known of IPT for each | core/conditions/conditions.ts | web/both/grounds/conditions.tsx | condition
  Who is asked next | A call for an answer that goes up | core/course/risk/ladder.ts | web/client/help/who-is-asked.tsx | asked
`
  .trim()
  .split('\n')
  .map(walkOf);

/** Features of the reference that are forms of therapy: each is a file, or a folder of files, in core/forms-of-therapy. */
export const formsOfTherapy: Readonly<Record<string, readonly string[]>> = {
  'FT-45': ['ipt-a', 'ipt-fb.ts'],
  'FT-46': ['ipt-late-life'],
  'FT-47': ['ipt-perinatal', 'ipt-partner-assisted.ts'],
  'FT-48': ['ipsrt'],
  'FT-49': ['ipt-sad'],
  'FT-50': ['ipt-ptsd'],
  'FT-51': ['ipt-ed'],
  'FT-52': ['dit'],
  'FT-53': ['mit'],
  'FT-54': ['ipt-b', 'ipc', 'ipt-est.ts'],
};

/** Features of the reference that are not built yet, or in part as a thing of every screen rather than a place. */
export const notBuilt = ('43 56 61 65 67'.split(' ') satisfies string[]).map((number) => `FT-${number}`);

/** The seed of the twenty in docs/walks.md. */
export const seed = 69001907;

/** `count` walks drawn without putting back, the same for the same seed (mulberry32). */
export function drawn(count: number, from: number): Walk[] {
  let state = from;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const left = [...walks];
  return Array.from({ length: count }, () => left.splice(Math.floor(next() * left.length), 1)[0]).filter(
    (one) => one !== undefined,
  );
}

const row = ({ id, feature, steps, rule, screen }: Walk) => {
  const folders = steps.map((step) => `\`${step}/\``).join(' → ');
  return `| ${id} | ${feature} | ${folders} | \`${rule.split('/').at(-1)}\` | \`${screen}\` |`;
};

/** docs/walks.md as it should be. */
export function walksPage(): string {
  const table = (of: readonly Walk[]) => [
    '| id | feature | walk | the rule | the screen |',
    '| --- | --- | --- | --- | --- |',
    ...of.map(row),
  ];
  return [
    '# Where a feature is, by folder names alone',
    '',
    'Made by `npm run walks`; a test says when it is stale, when a file is gone or says nothing of the feature, and when a walk takes more than three steps. Features are those of the IPT protocol reference.',
    '',
    `## Twenty, drawn with the seed ${seed}`,
    '',
    ...table(drawn(20, seed)),
    '',
    '## All that are built',
    '',
    ...table(walks),
    '',
    '## What forms of therapy brought',
    '',
    ...table(furtherWalks),
    '',
    '## Forms of therapy',
    '',
    'All stand in `core/` → `forms-of-therapy/`, by the name of the form, which is the third step where it is a folder; [forms.md](forms.md) lists them with their tests and screens.',
    '',
    ...Object.entries(formsOfTherapy).map(
      ([id, places]) => `- ${id}: ${places.map((place) => `\`${place}\``).join(', ')}`,
    ),
    '',
    `Not built yet, or no place of their own: ${notBuilt.join(', ')}.`,
    '',
  ].join('\n');
}
