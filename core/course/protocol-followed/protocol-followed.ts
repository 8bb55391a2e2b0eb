import { toClientAs } from '#core/book/shown-to.ts';
import { chapter } from '#core/course/chapter.ts';
import { recontract } from '#core/course/contract/recontract.ts';
import { stamped } from '#core/course/shared/stamped.ts';
import { changeProtocolSettings, passBlock } from './acts.ts';
import { protocolFollowedFacts as facts } from './shapes.ts';
import { start } from './state.ts';

/** How the course keeps to its protocol: blocks passed over, new contracts, settings. */

export const protocolFollowed = chapter({
  start,
  facts,
  sentences: {
    en: {
      BlockPassed: 'A milestone was passed over, with a reason.',
      Recontracted: 'The number of sessions was agreed anew.',
      ProtocolSettingsChanged: 'How the protocol is used was changed.',
    },
  },
  fold: {
    BlockPassed: (state, data, fact) => ({ ...state, passed: [...state.passed, stamped(data, fact)] }),
    Recontracted: (state, data, fact) => ({
      ...state,
      recontracts: [...state.recontracts, stamped(data, fact)],
    }),
    ProtocolSettingsChanged: (state, data, fact) => ({
      ...state,
      settings: { ...state.settings, ...data.settings },
      settingsChanges: [...state.settingsChanges, stamped(data, fact)],
    }),
  },
  acts: { passBlock, recontract, changeProtocolSettings },
  seenBy: toClientAs(start, (state) => {
    const recontracts = state.recontracts.map((one) => ({ ...one, why: '', supervisor: '' }));
    return { ...start, recontracts, settings: state.settings };
  }),
  paper: { in: 'standing' },
  carriesOver: 'stays_behind',
});
