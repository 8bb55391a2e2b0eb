import { namesClosingCannotRead } from '#core/course/closing/guards.ts';
import { detectors } from '#core/guide/deviations/detectors.ts';
import { evidence } from '#core/guide/milestones/all-evidence.ts';
import { instruments } from '#core/instruments/instruments.ts';
import { areas } from '#core/protocols/areas/rooms.ts';
import type { EvidenceAsked } from '#core/protocols/protocol/evidence-asked.ts';
import { labelKeys } from '#core/protocols/protocol/labels.ts';
import type { Protocol } from '#core/protocols/protocol/protocol.ts';
import { sheetFaults } from '#core/protocols/sheet-faults.ts';
import { techniques } from '#core/protocols/techniques.ts';

/** A name that a protocol uses and nobody knows: where it stands, and what is said of it. */
export interface UnknownName {
  path: (string | number)[];
  message: string;
}

type Path = UnknownName['path'];
type Names = Pick<Protocol, 'milestones' | 'deviations'> & Partial<Protocol>;

const words = {
  en: {
    task: 'there is no task called {{name}}.',
    technique: 'there is no technique called {{name}}.',
    domain: 'this protocol has no fidelity domain called {{name}}.',
    role: 'this protocol has no person beside the client called {{name}}.',
    milestone: 'this protocol has no milestone called {{name}}.',
    preset: 'this protocol has no preset called {{name}}.',
    field: 'there is no field called {{name}} there.',
    problemArea: 'there is no problem area called {{name}}.',
    inSheet: 'list in that sheet',
    notForClosing: (name: string, id: string) =>
      `${id} blocks closing, which cannot wait for ${name}: ask for it as data, such as { "sheet": … }.`,
    beside: 'person beside the client',
    evidence: (name: string, of: string) => `nothing called ${name} can show ${of} in a chart.`,
    askedFor: (what: string, name: string, by: string) =>
      `this protocol has no ${what} called ${name}, asked for by ${by}.`,
    instrument: (name: string) => `there is no instrument called ${name}.`,
    detector: (name: string, of: string) => `nothing called ${name} can find ${of} in a chart.`,
    area: (name: string) => `there is no problem area called ${name}.`,
    sheet: (name: string) => `this protocol has no sheet called ${name}.`,
    label: (name: string) =>
      `no screen has a label called ${name}; those that have are ${labelKeys.join(', ')}.`,
    phase: (name: string) => `this protocol has no phase called ${name}.`,
  },
};
type Listed = 'task' | 'technique' | 'domain' | 'role' | 'milestone' | 'preset' | 'field' | 'problemArea';

const unknown = (path: Path, message: string): UnknownName => ({ path, message });

function unknownInEvidence(asked: EvidenceAsked, protocol: Names, path: Path, id: string): UnknownName[] {
  if (typeof asked === 'string') {
    return asked in evidence ? [] : [unknown(path, words.en.evidence(asked, id))];
  }
  const parts = 'all' in asked ? asked.all : 'any' in asked ? asked.any : undefined;
  if (parts) {
    const list = 'all' in asked ? 'all' : 'any';
    return parts.flatMap((part, place) => unknownInEvidence(part, protocol, [...path, list, place], id));
  }
  const among = (name: string, known: readonly string[], field: string, what: string) =>
    known.includes(name) ? [] : [unknown([...path, field], words.en.askedFor(what, name, id))];
  const ids = (rows: readonly { id: string }[] | undefined) => rows?.map((row) => row.id) ?? [];
  if ('sheet' in asked) {
    const sheet = protocol.sheets?.find((one) => one.id === asked.sheet);
    const rows = sheet?.fields.filter(({ kind }) => kind === 'rows').map((field) => field.id) ?? [];
    return [
      ...among(asked.sheet, ids(protocol.sheets), 'sheet', 'sheet'),
      ...(sheet && asked.rows ? among(asked.rows.field, rows, 'rows', words.en.inSheet) : []),
    ];
  }
  if ('tracker' in asked) return among(asked.tracker, ids(protocol.trackers), 'tracker', 'tracker');
  if ('targets' in asked) return among(asked.targets, ids(protocol.trackers), 'targets', 'tracker');
  if ('meeting' in asked) return among(asked.meeting, ids(protocol.meetings), 'meeting', 'meeting');
  if ('beside' in asked) {
    const roles = protocol.people?.map(({ role }) => role) ?? [];
    return among(asked.beside, roles, 'beside', words.en.beside);
  }
  if ('measure' in asked) {
    const known = asked.measure === 'primary' || instruments.has(asked.measure);
    return known ? [] : [unknown([...path, 'measure'], words.en.instrument(asked.measure))];
  }
  return [];
}

/** What is wrong with the names in one list of a row: each of them that is not among those known. */
const notAmong = (
  names: readonly string[],
  known: readonly string[],
  path: Path,
  what: Listed,
): UnknownName[] =>
  names.flatMap((name, place) =>
    known.includes(name) ? [] : [unknown([...path, place], words.en[what].replace('{{name}}', name))],
  );

/** Names by which one list of a protocol speaks of rows of another. */
function unknownRows(protocol: Names): UnknownName[] {
  const ids = (rows: readonly { id: string }[] | undefined) => rows?.map(({ id }) => id) ?? [];
  const [tasks, domains, milestones] = [protocol.tasks, protocol.fidelity, protocol.milestones].map(ids);
  const techniqueIds = ids(techniques);
  const roles = protocol.people?.map(({ role }) => role) ?? [];
  return [
    ...notAmong(protocol.ending?.whenEndingEarly ?? [], tasks ?? [], ['ending', 'whenEndingEarly'], 'task'),
    ...(protocol.emphases ?? []).flatMap((one, row) =>
      notAmong(one.techniques, techniqueIds, ['emphases', row, 'techniques'], 'technique'),
    ),
    ...protocol.deviations.flatMap(({ found }, row) =>
      found.by === 'ear' && protocol.fidelity
        ? notAmong(found.domains, domains ?? [], ['deviations', row, 'found', 'domains'], 'domain')
        : [],
    ),
    ...(protocol.checkPoints ?? []).flatMap(({ milestone }, row) =>
      milestone === undefined || milestones?.includes(milestone)
        ? []
        : [unknown(['checkPoints', row, 'milestone'], words.en.milestone.replace('{{name}}', milestone))],
    ),
    ...(protocol.meetings ?? []).flatMap((meeting, row) =>
      notAmong(meeting.with, roles, ['meetings', row, 'with'], 'role'),
    ),
    ...(protocol.sheets ?? []).flatMap(({ sees, picture, fields }, row) => [
      ...notAmong(sees, ['client', ...roles], ['sheets', row, 'sees'], 'role'),
      ...notAmong(picture?.fields ?? [], ids(fields), ['sheets', row, 'picture', 'fields'], 'field'),
    ]),
    ...(protocol.trackers ?? []).flatMap(({ scores, fields }, row) =>
      scores.flatMap((score, place) =>
        notAmong(score.fields, ids(fields), ['trackers', row, 'scores', place, 'fields'], 'field'),
      ),
    ),
  ];
}

/** Every name in a protocol that nobody knows: evidence, detectors, sheets, trackers, meetings, areas, techniques, instruments, phases. */
export function unknownNames(protocol: Names): UnknownName[] {
  const known = [...areas, ...(protocol.areas?.map(({ id }) => id) ?? [])];
  const phases = protocol.phases?.map(({ id }) => id) ?? [];
  return [
    ...Object.keys(protocol.labels ?? {}).flatMap((key) =>
      labelKeys.some((known) => known === key) ? [] : [unknown(['labels', key], words.en.label(key))],
    ),
    ...(protocol.presets ?? []).flatMap((preset, place) =>
      (['openEnded', 'review'] as const).flatMap((where) => {
        const sheet = preset[where]?.sheet;
        return sheet === undefined || protocol.sheets?.some(({ id }) => id === sheet)
          ? []
          : [unknown(['presets', place, where, 'sheet'], words.en.sheet(sheet))];
      }),
    ),
    ...(protocol.blueprint ?? []).flatMap(({ presets = [] }, place) =>
      notAmong(
        presets,
        protocol.presets?.map(({ id }) => id) ?? [],
        ['blueprint', place, 'presets'],
        'preset',
      ),
    ),
    ...(protocol.fidelity ?? []).flatMap(({ area }, place) =>
      notAmong(area === undefined ? [] : [area], known, ['fidelity', place, 'area'], 'problemArea'),
    ),
    ...protocol.milestones.flatMap(({ id, evidence: asked, blocks }, place) => [
      ...unknownInEvidence(asked, protocol, ['milestones', place, 'evidence'], id),
      ...(blocks === 'closing' ? namesClosingCannotRead(asked) : []).map((name) =>
        unknown(['milestones', place, 'evidence'], words.en.notForClosing(name, id)),
      ),
    ]),
    ...protocol.deviations.flatMap(({ id, found }, place) =>
      found.by === 'ear' || found.detector in detectors
        ? []
        : [unknown(['deviations', place, 'found', 'detector'], words.en.detector(found.detector, id))],
    ),
    ...(protocol.tasks ?? []).flatMap(({ id, sheet, evidence: asked }, place) => [
      ...(sheet === undefined || protocol.sheets?.some((one) => one.id === sheet)
        ? []
        : [unknown(['tasks', place, 'sheet'], words.en.askedFor('sheet', sheet, id))]),
      ...(asked === undefined ? [] : unknownInEvidence(asked, protocol, ['tasks', place, 'evidence'], id)),
    ]),
    ...sheetFaults(protocol.sheets ?? []),
    ...(protocol.focus?.areas ?? []).flatMap((area, place) =>
      known.includes(area) ? [] : [unknown(['focus', 'areas', place], words.en.area(area))],
    ),
    ...(protocol.focus?.bySheet === undefined ||
    protocol.sheets?.some(({ id }) => id === protocol.focus?.bySheet)
      ? []
      : [unknown(['focus', 'bySheet'], words.en.sheet(protocol.focus.bySheet))]),
    ...(protocol.techniques ?? []).flatMap(({ technique }, place) =>
      techniques.some(({ id }) => id === technique)
        ? []
        : [unknown(['techniques', place, 'technique'], words.en.technique.replace('{{name}}', technique))],
    ),
    ...(protocol.measures ?? []).flatMap(({ oneOf }, place) =>
      oneOf.flatMap((measure, each) =>
        instruments.has(measure)
          ? []
          : [unknown(['measures', place, 'oneOf', each], words.en.instrument(measure))],
      ),
    ),
    ...(protocol.presets ?? []).flatMap(({ windows }, preset) =>
      windows.flatMap(({ id }, window) =>
        id === undefined || phases.includes(id)
          ? []
          : [unknown(['presets', preset, 'windows', window, 'id'], words.en.phase(id))],
      ),
    ),
    ...unknownRows(protocol),
  ];
}

/** What a protocol names that nobody knows; a sentence each with its place, empty when all is well. */
export const unknownKeys = (protocol: Names): string[] =>
  unknownNames(protocol).map(({ path, message }) => {
    const place = path.reduce<string>(
      (so, step) => (typeof step === 'number' ? `${so}[${step}]` : so ? `${so}.${step}` : step),
      '',
    );
    return `${place}: ${message}`;
  });
