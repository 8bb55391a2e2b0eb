import { describe, expect, it } from 'vitest';
import { detectors } from '#core/guide/deviations/detectors.ts';
import { unknownNames } from '#core/guide/unknown-keys.ts';
import { blueprintOf } from '#core/protocols/protocol/blueprint.ts';
import { dueSessions } from '#core/protocols/protocol/milestone.ts';
import { protocolShape } from '#core/protocols/protocol/protocol.ts';
import { windowOf } from '#core/protocols/protocol/windows.ts';
import { everyProtocol, extended, presetOf, protocolOf } from '#core/protocols/protocols.ts';
import { resolveProtocol } from '#core/protocols/resolve-protocol.ts';
import { sheetFaults } from '#core/protocols/sheet-faults.ts';
import { forms } from './list.ts';

/** Words of the trade, and of this program, that nobody who comes for help should have to read. */
const ofTheTrade = `IPAF affect affective psychopathology protocol modality dyad intervention assessment symptomatology baseline cognition maladaptive attachment-figure mentalis transference milestone deviation instrument`;
const jargon = new RegExp(`\\b(${ofTheTrade.trim().split(/\s+/).join('|')})\\b`, 'i');

/** Every text the client reads of a form. */
const forTheClient = (id: string, edition: string): string[] => {
  const form = protocolOf(id, edition);
  if (!form) return [];
  const { about, areas, meetings, people, phases, sheets, trackers } = form;
  return [
    ...(about ? [...about.tellsClient, ...about.notAsked] : []),
    ...phases.map(({ clientLabel }) => clientLabel),
    ...areas.flatMap(({ clientLabel, clientSays }) => [clientLabel, clientSays]),
    ...people.map(({ clientLabel }) => clientLabel),
    ...meetings.map(({ clientLabel }) => clientLabel),
    ...trackers.flatMap(({ clientLabel, clientSays, fields }) => [
      clientLabel,
      clientSays,
      ...fields.map((field) => field.clientLabel),
    ]),
    ...sheets
      .filter(({ sees, writes }) => sees.includes('client') || writes.includes('client'))
      .flatMap(({ clientLabel = '', clientSays = '', fields, shown }) =>
        shown === 'never'
          ? []
          : [
              clientLabel,
              clientSays,
              ...fields
                .filter(({ seenBy }) => seenBy !== 'team')
                .map(({ clientLabel: label, name }) => label ?? name),
            ],
      ),
  ];
};

const each = forms.map(({ id, edition }) => `${id} ${edition}`);

it('each row of the list names its file as the file names itself', async () => {
  for (const { file, ...row } of forms) {
    const { edition, extends: from, id } = await file();
    expect({ id, edition, ...(from && { extends: from }) }).toEqual(row);
  }
});

describe('the forms that ship', () => {
  it('have an id and an edition of their own, and extend what stands before them', () => {
    const all = everyProtocol().map(({ id, edition }) => `${id} ${edition}`);
    expect(new Set(all).size).toBe(all.length);
    for (const form of forms) {
      if (form.extends === undefined) continue;
      const before = everyProtocol().slice(
        0,
        everyProtocol().findIndex(({ id }) => id === form.id),
      );
      expect([form.id, extended(form.extends, before)?.id]).toEqual([form.id, form.extends.split(' ')[0]]);
    }
  });

  it('DIT and MIT are therapies of their own, never called a kind of IPT', () => {
    for (const id of ['dit', 'mit']) {
      expect(forms.find((form) => form.id === id)?.extends).toBeUndefined();
      const form = protocolOf(id, '2026.1');
      expect([form?.family, form?.credentials]).toEqual([id, [id]]);
      expect(form?.about?.notTheSameAs.join(' ')).toContain('Interpersonal Psychotherapy (IPT)');
      expect(form?.name).not.toContain('IPT');
    }
  });

  it.each(each)('%s keeps to the schema, names nothing unknown and is printed as it stands', async (name) => {
    const file = await forms.find(({ id, edition }) => `${id} ${edition}` === name)?.file();
    const [id = '', edition = ''] = name.split(' ');
    const form = protocolOf(id, edition);
    if (!file || !form) throw new Error(`${name} is not there.`);
    const base = file.extends === undefined ? undefined : extended(file.extends, everyProtocol());
    expect(resolveProtocol({ ...file }, base && { ...base }).faults).toEqual([]);
    expect(protocolShape.safeParse(form).error?.issues).toBeUndefined();
    expect(unknownNames(form)).toEqual([]);
    expect(sheetFaults(form.sheets)).toEqual([]);
    expect(JSON.parse(JSON.stringify(form))).toEqual(form);
    for (const { found } of form.deviations)
      if (found.by === 'ear')
        expect(form.fidelity.map(({ id: domain }) => domain)).toEqual(expect.arrayContaining(found.domains));
      else expect(detectors[found.detector]).toBeDefined();
  });

  it.each(each)('%s asks for nothing after the end of a phase it belongs to, nor of the course', (name) => {
    const [id = '', edition = ''] = name.split(' ');
    const form = protocolOf(id, edition);
    for (const { id: preset } of form?.presets ?? [])
      for (const milestone of form?.milestones ?? []) {
        const over = form && presetOf(form, preset);
        if (!over) continue;
        const window = milestone.within && windowOf(over, milestone.within);
        const latest = window ? (window.graceTo ?? window.to) : over.sessions;
        for (const session of dueSessions(milestone, over)) {
          expect([milestone.id, session >= 1 && session <= latest]).toEqual([milestone.id, true]);
        }
      }
  });

  it.each(each)('%s says of each session what it is for, and names only what it has', (name) => {
    const [id = '', edition = ''] = name.split(' ');
    const form = protocolOf(id, edition);
    if (!form) throw new Error(`${name} is not there.`);
    const known = [...form.tasks, ...form.milestones].map((row) => row.id);
    for (const preset of form.presets)
      for (let session = 1; session <= preset.sessions; session += 1) {
        const { must, purpose, should } = blueprintOf(form.blueprint, session, preset.sessions);
        expect([name, session, purpose !== '']).toEqual([name, session, true]);
        expect(known).toEqual(expect.arrayContaining([...must, ...should]));
      }
  });

  // IPT’s own monthly meetings are given by whoever gives IPT, which asks for no credential.
  it.each(each.filter((name) => !name.startsWith('ipt-maintenance ')))(
    '%s says whom it is for and how well it is known to work, each claim with its date',
    (name) => {
      const [id = '', edition = ''] = name.split(' ');
      const about = protocolOf(id, edition)?.about;
      expect(about?.for.length).toBeGreaterThan(0);
      expect(about?.evidence.length).toBeGreaterThan(0);
      expect(protocolOf(id, edition)?.credentials.length).toBeGreaterThan(0);
    },
  );

  it.each(each)('%s speaks to the client in plain words', (name) => {
    const [id = '', edition = ''] = name.split(' ');
    const said = forTheClient(id, edition);
    expect(said.filter((text) => jargon.test(text))).toEqual([]);
    expect(said.every((text) => text.trim() !== '')).toBe(true);
  });
});
