/** How a reader finds a feature by folder names alone. docs/walks.md is written from this by `npm run walks`. */

export interface Walk {
  id: string;
  feature: string;
  /** Folders from the root, at most three. */
  steps: readonly string[];
}

const walk = (id: string, feature: string, path: string): Walk => ({ id, feature, steps: path.split('/') });

/** Each feature of the IPT protocol reference that is built, and the folder that holds its rules. */
export const walks: readonly Walk[] = [
  walk('FT-01', 'Protocol engine', 'core/protocols/protocol'),
  walk('FT-02', 'Course clock', 'core/course/contract'),
  walk('FT-03', 'Roadmap and focus banner', 'web/client/work'),
  walk('FT-04', 'Suitability', 'core/course/suitability'),
  walk('FT-05', 'Intake and hopes', 'core/course/opening'),
  walk('FT-06', 'Symptom and history assessment', 'core/course/assessment'),
  walk('FT-07', 'Measurement-based care', 'core/course/measures'),
  walk('FT-08', 'Functioning and support as outcomes', 'core/outcomes'),
  walk('FT-09', 'Risk and safety', 'core/course/risk'),
  walk('FT-10', 'Consent, privacy, disclosure', 'core/course/consent'),
  walk('FT-11', 'Psychoeducation library', 'core/protocols/psychoeducation'),
  walk('FT-12', 'Sick-role card', 'core/course/assessment'),
  walk('FT-13', 'Medication', 'core/course/assessment'),
  walk('FT-14', 'Mood and event timeline', 'core/course/timeline'),
  walk('FT-15', 'Interpersonal inventory', 'core/course/inventory'),
  walk('FT-16', 'Closeness circle', 'web/pictures/circle'),
  walk('FT-17', 'Problem-area screen and focus', 'core/course/focus'),
  walk('FT-18', 'Issues list', 'core/course/issues'),
  walk('FT-19', 'Formulation', 'core/course/formulation'),
  walk('FT-20', 'Contract and goals', 'core/course/contract'),
  walk('FT-21', 'Session workspace', 'core/course/session-room'),
  walk('FT-22', 'Mood and relationship links', 'core/course/mood-links'),
  walk('FT-23', 'Naming feelings', 'core/course/feelings'),
  walk('FT-24', 'Expressing feelings', 'core/course/feelings'),
  walk('FT-25', 'Communication analysis', 'core/course/communication'),
  walk('FT-26', 'Decision analysis', 'core/course/decisions'),
  walk('FT-27', 'Role play', 'core/course/role-plays'),
  walk('FT-28', 'Try-outs between sessions', 'core/course/try-outs'),
  walk('FT-29', 'Skills-practice library', 'core/protocols/skills'),
  walk('FT-30', 'Grief', 'core/course/grief'),
  walk('FT-31', 'Role dispute', 'core/course/dispute'),
  walk('FT-32', 'Role transition', 'core/course/transition'),
  walk('FT-33', 'Interpersonal deficits', 'core/course/deficits'),
  walk('FT-34', 'Vicious cycle', 'core/course/cycle'),
  walk('FT-35', 'Patterns across relationships', 'core/course/deficits'),
  walk('FT-36', 'Alliance and relationship log', 'core/course/alliance'),
  walk('FT-37', 'Ending', 'core/course/ending'),
  walk('FT-38', 'Progress review', 'core/course/reviews'),
  walk('FT-39', 'Relapse-prevention plan', 'core/course/relapse-plan'),
  walk('FT-40', 'Stressors ahead', 'core/course/ending'),
  walk('FT-41', 'Non-response and step-up', 'core/course/reviews'),
  walk('FT-42', 'Maintenance and boosters', 'core/course/maintenance'),
  walk('FT-55', 'Comparison of therapies', 'web/client/about'),
  walk('FT-57', 'Fidelity and deviations', 'core/course/fidelity'),
  walk('FT-58', 'Supervision', 'web/service/supervision'),
  walk('FT-60', 'Sources of each rule', 'core/protocols/protocol'),
  walk('FT-63', 'Scheduling and attendance', 'core/course/sessions'),
  walk('FT-64', 'Sessions with somebody else', 'core/course/sessions'),
  walk('FT-66', 'Settings of a protocol', 'core/course/protocol-followed'),
  walk('FT-68', 'Help numbers', 'core/help'),
  walk('FT-69', 'Notes', 'core/course/notes'),
];

/** Features of the reference that are not built yet, or in part as a thing of every screen rather than a place. */
export const notBuilt = (
  '43 44 45 46 47 48 49 50 51 52 53 54 56 59 61 62 65 67'.split(' ') satisfies string[]
).map((number) => `FT-${number}`);

/** The seed of the twenty in docs/walks.md. */
export const seed = 20261128;

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

const row = ({ id, feature, steps }: Walk) =>
  `| ${id} | ${feature} | ${steps.map((step) => `\`${step}/\``).join(' → ')} |`;

/** docs/walks.md as it should be. */
export function walksPage(): string {
  const table = (of: readonly Walk[]) => ['| id | feature | walk |', '| --- | --- | --- |', ...of.map(row)];
  return [
    '# Where a feature is, by folder names alone',
    '',
    'Made by `npm run walks`; a test says when it is stale, when a folder is gone, and when a walk takes more than three steps. Features are those of the IPT protocol reference.',
    '',
    `## Twenty, drawn with the seed ${seed}`,
    '',
    ...table(drawn(20, seed)),
    '',
    '## All that are built',
    '',
    ...table(walks),
    '',
    `Not built yet, or no place of their own: ${notBuilt.join(', ')}.`,
    '',
  ].join('\n');
}
