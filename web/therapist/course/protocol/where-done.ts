import type { EvidenceAsked } from '#core/protocols/protocol/evidence-asked.ts';
import type { Protocol } from '#core/protocols/protocol/protocol.ts';
import type { SessionPart } from '#web/therapist/course/session/parts.ts';

/** Where a task or milestone of the protocol is seen to: a room of the course, its place there, or a part of the session. */
export interface WhereDone {
  to:
    | '/courses/$course/opening'
    | '/courses/$course/timeline'
    | '/courses/$course/people'
    | '/courses/$course/formulation'
    | '/courses/$course/measures'
    | '/courses/$course/safety'
    | '/courses/$course/sessions'
    | '/courses/$course/work'
    | '/courses/$course/work/feelings'
    | '/courses/$course/work/skills'
    | '/courses/$course/work/dispute'
    | '/courses/$course/ending'
    | '/courses/$course/sheets'
    | '/courses/$course/trackers'
    | '/courses/$course/beside'
    | '/courses/$course/session';
  hash?: string;
  part?: SessionPart;
}

const opening = (hash: string): WhereDone => ({ to: '/courses/$course/opening', hash });
const formulation = (hash: string): WhereDone => ({ to: '/courses/$course/formulation', hash });
const ending = (hash: string): WhereDone => ({ to: '/courses/$course/ending', hash });
const hour = (part: SessionPart): WhereDone => ({ to: '/courses/$course/session', part });
const measures: WhereDone = { to: '/courses/$course/measures' };
const safety: WhereDone = { to: '/courses/$course/safety' };
const timeline: WhereDone = { to: '/courses/$course/timeline' };
const people: WhereDone = { to: '/courses/$course/people' };
const sheets: WhereDone = { to: '/courses/$course/sheets' };
const work: WhereDone = { to: '/courses/$course/work' };

const whereDoneById: Readonly<Record<string, WhereDone>> = {
  'I-01': opening('hopes'),
  'I-02': opening('symptoms'),
  'I-03': opening('diagnosis'),
  'I-04': opening('exclusions'),
  'I-05': safety,
  'I-06': opening('medication'),
  'I-07': opening('illness'),
  'I-08': opening('sickRole'),
  'I-09': timeline,
  'I-10': people,
  'I-11': formulation('areas'),
  'I-12': formulation('story'),
  'I-13': formulation('contract'),
  'I-14': opening('illness'),
  'I-15': opening('support'),
  'I-16': opening('sickRole'),
  'I-17': opening('suitability'),
  'M-01': work,
  'M-02': hour('during'),
  'M-03': formulation('parked'),
  'M-04': { to: '/courses/$course/work/feelings' },
  'M-05': work,
  'M-AD1': { to: '/courses/$course/work/skills' },
  'E-AD1': { to: '/courses/$course/work/skills' },
  'M-06': work,
  'M-07': work,
  'M-08': people,
  'M-09': measures,
  'M-10': opening('sickRole'),
  'M-11': opening('medication'),
  'M-12': hour('during'),
  'M-13': safety,
  'M-14': { to: '/courses/$course/work/dispute' },
  'M-15': hour('during'),
  'M-16': hour('after'),
  'X-01': measures,
  'X-02': safety,
  'X-03': hour('during'),
  'X-04': hour('during'),
  'X-05': hour('during'),
  'X-06': hour('during'),
  'X-07': work,
  'X-08': hour('before'),
  'X-09': hour('during'),
  'X-10': hour('during'),
  'X-11': hour('during'),
  'X-12': hour('after'),
  'MS-01': opening('consent'),
  'MS-02': measures,
  'MS-03': safety,
  'MS-04': opening('exclusions'),
  'MS-05': opening('diagnosis'),
  'MS-06': opening('sickRole'),
  'MS-07': opening('illness'),
  'MS-08': opening('medication'),
  'MS-09': timeline,
  'MS-10': people,
  'MS-11': formulation('areas'),
  'MS-12': formulation('story'),
  'MS-13': formulation('contract'),
  'MS-14': work,
  'MS-15': work,
  'MS-16': work,
  'MS-17': hour('before'),
  'MS-18': hour('before'),
  'MS-19': ending('E-01'),
  'MS-20': ending('E-07'),
  'MS-21': ending('E-02'),
  'MS-22': ending('E-09'),
  'MS-23': ending('E-10'),
  'MS-24': { to: '/courses/$course/sessions' },
};

const byEvidence = (asked: EvidenceAsked): WhereDone | undefined => {
  if (typeof asked === 'string') return undefined;
  if ('all' in asked) return asked.all.map(byEvidence).find(Boolean);
  if ('any' in asked) return asked.any.map(byEvidence).find(Boolean);
  if ('sheet' in asked) return sheets;
  if ('tracker' in asked || 'targets' in asked) return { to: '/courses/$course/trackers' };
  if ('meeting' in asked || 'beside' in asked) return { to: '/courses/$course/beside' };
  if ('measure' in asked) return measures;
  return formulation(asked.agreed === 'contract' || asked.agreed === 'goals' ? 'contract' : 'story');
};

/**
 * The door of a task or milestone: that of IPT's own by its id; of another form's, where its sheet, diary, meeting or
 * measure is, else the hour itself. None for what nobody knows.
 */
export function whereDone(
  id: string,
  protocol?: Pick<Protocol, 'tasks' | 'milestones' | 'settings'>,
): WhereDone | undefined {
  const task = protocol?.tasks.find((one) => one.id === id);
  const milestone = protocol?.milestones.find((one) => one.id === id);
  if (task?.sheet !== undefined) return sheets;
  const shown = milestone && byEvidence(milestone.evidence);
  if (shown) return shown;
  if (id === 'I-16' && protocol?.settings.sickRole === 'none') return hour('during');
  if (whereDoneById[id]) return whereDoneById[id];
  if (/^E-\d/.test(id)) return ending(id);
  if (milestone?.task) return whereDone(milestone.task, protocol);
  if (task) return task.phase === 'ending' ? { to: '/courses/$course/ending' } : hour('during');
  return milestone && hour('before');
}
