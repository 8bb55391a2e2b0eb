import type { CheckPoint } from '#core/protocols/protocol/check-point.ts';
import type { Milestone } from '#core/protocols/protocol/milestone.ts';
import type { RowChanges } from '#core/protocols/protocol-file.ts';
import { settled, sources } from './about.ts';

/**
 * The reference gives the parents' first meeting (history, education, consent) and their part of the last one as what IPT-A
 * is (7.3, A), so the work waits for the first and closing for the last; either may be passed over with its reason, as where
 * a parent cannot be reached or may not be told. What the school may know is part of the contract at 4 (7.3) and warns.
 * Contract and formulation by session 4, half-way and medication at 6, whatever the length (IPT protocol reference, 7.3 and 12.1).
 */
export const milestones: RowChanges<Milestone> = {
  change: {
    'MS-01': {
      title: {
        en: 'Get the consent of a guardian and the young person’s own yes; explain the limits of privacy to all',
      },
      sources,
    },
    'MS-06': { title: { en: 'Explain the limited sick role' }, sources },
    'MS-07': { title: { en: 'Explain the illness and the treatment, to the parents too' }, sources },
    'MS-12': { due: { exactly: 4 }, severity: 'block', later: null, sources: settled },
    'MS-13': { due: { exactly: 4 }, sources: settled },
    'MS-17': { due: { exactly: 4 }, again: null, sources: settled },
    'MS-18': { due: { exactly: 6 }, sources: settled },
  },
  add: [
    {
      id: 'MS-AD1',
      title: { en: 'Get the agreement of a guardian and the young person, and say what will be shared' },
      due: { exactly: 1 },
      within: 'initial',
      severity: 'block',
      blocks: 'middle',
      evidence: { all: [{ beside: 'guardian', consented: true }, 'sharingListed'] },
      task: 'I-AD1',
      certainty: 'A',
      sources,
    },
    {
      id: 'MS-AD2',
      title: { en: 'Meet the parents: history, education, limited sick role' },
      due: { exactly: 1 },
      within: 'initial',
      severity: 'block',
      blocks: 'middle',
      evidence: { meeting: 'parents-first' },
      task: 'I-AD1',
      certainty: 'A',
      sources,
    },
    {
      id: 'MS-AD3',
      title: { en: 'Tie the mood of the week to what happened' },
      due: { exactly: 2 },
      within: 'initial',
      severity: 'warn',
      evidence: { tracker: 'mood-of-the-week', days: 1, within: 14 },
      task: 'X-AD1',
      certainty: 'A',
      sources,
    },
    {
      id: 'MS-AD4',
      title: { en: 'Agree what the school may know' },
      due: { exactly: 4 },
      within: 'initial',
      severity: 'warn',
      evidence: { sheet: 'school-plan' },
      task: 'I-AD3',
      certainty: 'A',
      sources,
    },
    {
      id: 'MS-AD5',
      title: { en: 'Look at medication again' },
      due: { exactly: 6 },
      within: 'middle',
      severity: 'warn',
      evidence: 'medicationLookedAtAgain',
      task: 'M-AD3',
      certainty: 'A',
      sources: settled,
    },
    {
      id: 'MS-AD6',
      title: { en: 'Have the parents join at the end' },
      due: { sessionsLeft: 0 },
      within: 'ending',
      severity: 'block',
      blocks: 'closing',
      evidence: { meeting: 'parents-last' },
      task: 'E-AD2',
      certainty: 'A',
      sources,
    },
  ],
};

/** The PHQ-A is read at a few sessions: a check goes by the last reading, and says so; caseness is 11 (IPT protocol reference, 12.1). */
export const checkPoints: RowChanges<CheckPoint> = {
  drop: ['S6'],
  change: {
    S4: {
      at: { exactly: 4 },
      signal: { attendanceOrAlliancePoor: null },
      says: { en: 'The score has fallen by less than a fifth.' },
      sources: settled,
    },
    mid: { at: { exactly: 6 }, signal: { scoreAtLeast: 11 }, sources: settled },
    S12: { at: { exactly: 9 }, signal: { scoreAtLeast: 11 }, sources: settled },
    // No remission is published for the PHQ-A; from 5 on its first band is left.
    end: { signal: { scoreAtLeast: 5 }, sources: settled },
  },
};
