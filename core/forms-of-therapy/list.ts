import type { ProtocolFile } from '#core/protocols/protocol-file.ts';

/** A form of therapy by its name; its words are in its file, which whoever needs them reads (decision 024). */
export interface FormListed extends Pick<ProtocolFile, 'id' | 'edition' | 'extends'> {
  readonly file: () => Promise<ProtocolFile>;
}

/** Every form of therapy that ships beside individual IPT: a file each, and a line here, after the form that it extends. */
export const forms: readonly FormListed[] = [
  {
    id: 'ipt-maintenance',
    edition: '2026.1',
    file: async () =>
      (await import('#core/protocols/ipt-maintenance/edition-2026-1.ts')).iptMaintenanceAsPublished,
  },
  {
    id: 'ipt-maintenance',
    edition: '2026.2',
    file: async () => (await import('#core/protocols/ipt-maintenance/ipt-maintenance.ts')).iptMaintenance,
  },
  {
    id: 'ipt-b',
    edition: '2026.1',
    extends: 'ipt',
    file: async () => (await import('./ipt-b/ipt-b.ts')).iptB,
  },
  { id: 'ipc', edition: '2026.1', extends: 'ipt', file: async () => (await import('./ipc/ipc.ts')).ipc },
  {
    id: 'ipt-est',
    edition: '2026.1',
    extends: 'ipc',
    file: async () => (await import('./ipt-est.ts')).iptEst,
  },
  {
    id: 'ipt-a',
    edition: '2026.1',
    extends: 'ipt',
    file: async () => (await import('./ipt-a/ipt-a.ts')).iptA,
  },
  {
    id: 'ipt-fb',
    edition: '2026.1',
    extends: 'ipt-a',
    file: async () => (await import('./ipt-fb.ts')).iptFb,
  },
  {
    id: 'ipt-perinatal-postpartum',
    edition: '2026.1',
    extends: 'ipt',
    file: async () => (await import('./ipt-perinatal/ipt-perinatal.ts')).iptPostpartum,
  },
  {
    id: 'ipt-perinatal-antenatal',
    edition: '2026.1',
    extends: 'ipt-perinatal-postpartum',
    file: async () => (await import('./ipt-perinatal/ipt-perinatal.ts')).iptAntenatal,
  },
  {
    id: 'ipt-partner-assisted',
    edition: '2026.1',
    extends: 'ipt-perinatal-postpartum',
    file: async () => (await import('./ipt-partner-assisted.ts')).iptPartnerAssisted,
  },
  {
    id: 'ipt-late-life',
    edition: '2026.1',
    extends: 'ipt',
    file: async () => (await import('./ipt-late-life/ipt-late-life.ts')).iptLateLife,
  },
  {
    id: 'ipt-ed',
    edition: '2026.1',
    extends: 'ipt',
    file: async () => (await import('./ipt-ed/ipt-ed.ts')).iptEd,
  },
  {
    id: 'ipt-ptsd',
    edition: '2026.1',
    extends: 'ipt',
    file: async () => (await import('./ipt-ptsd/ipt-ptsd.ts')).iptPtsd,
  },
  { id: 'dit', edition: '2026.1', file: async () => (await import('./dit/dit.ts')).dit },
  {
    id: 'ipsrt',
    edition: '2026.1',
    extends: 'ipt',
    file: async () => (await import('./ipsrt/ipsrt.ts')).ipsrt,
  },
  {
    id: 'ipt-sad',
    edition: '2026.1',
    extends: 'ipt',
    file: async () => (await import('./ipt-sad/ipt-sad.ts')).iptSad,
  },
  {
    id: 'ipt-cd',
    edition: '2026.1',
    extends: 'ipt',
    file: async () => (await import('./ipt-cd/ipt-cd.ts')).iptCd,
  },
  {
    id: 'ipt-alongside',
    edition: '2026.1',
    extends: 'ipt-maintenance',
    file: async () => (await import('./ipt-alongside/ipt-alongside.ts')).iptAlongside,
  },
  {
    id: 'ipt-blended',
    edition: '2026.1',
    extends: 'ipt',
    file: async () => (await import('./ipt-blended/ipt-blended.ts')).iptBlended,
  },
  {
    id: 'ipt-group',
    edition: '2026.1',
    file: async () => (await import('./ipt-group/ipt-group.ts')).iptGroup,
  },
  {
    id: 'ipt-group-community',
    edition: '2026.1',
    extends: 'ipt-group',
    file: async () => (await import('./ipt-group-community.ts')).iptGroupCommunity,
  },
  {
    id: 'ipt-group-ed',
    edition: '2026.1',
    extends: 'ipt-ed',
    file: async () => (await import('./ipt-group-ed/ipt-group-ed.ts')).iptGroupEd,
  },
  {
    id: 'ipt-ast',
    edition: '2026.1',
    extends: 'ipt-group',
    file: async () => (await import('./ipt-ast/ipt-ast.ts')).iptAst,
  },
  { id: 'mit', edition: '2026.1', file: async () => (await import('./mit/mit.ts')).mit },
];
