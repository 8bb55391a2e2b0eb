import type { ReferralMeasure, ReferralView } from '#core/api-answers/referrals/referrals.ts';
import { instruments } from '#core/instruments/instruments.ts';
import { score } from '#core/instruments/scoring/score.ts';
import { referralBook } from '#core/referral/book.ts';
import type { MeasureTaken } from '#core/referral/fit/state.ts';
import { stateOf, summariseReferral } from '#core/referral/summarise.ts';
import { waitBy } from '#core/referral/waits.ts';
import { memberNames } from '#server/accounts/members.ts';
import { logLook } from '#server/courses/looks.ts';
import type { Installation } from '#server/installation.ts';
import type { OpenReferral } from './access.ts';
import { alikeTo } from './alike.ts';
import { referralDoing } from './doing.ts';
import { erasedOn } from './erase.ts';
import { referralSettings, therapistsHere } from './settings.ts';

/** A referral as who takes it sees it, with the acts open to them; it is a look at it. */
export async function viewOfReferral(installation: Installation, open: OpenReferral): Promise<ReferralView> {
  const { person, row, chart, as } = open;
  await logLook(installation, row, person, as, 'referral');
  const doing = await referralDoing(installation, person, as, { id: '' }, chart.course);
  const [names, { wait: rule, keepMonths }, therapists] = await Promise.all([
    memberNames(installation.db),
    referralSettings(installation.db),
    therapistsHere(installation.db),
  ]);
  const seen = referralBook.seenBy(chart.course, doing);
  const { who } = seen.arrival;
  const { arrival, danger, fit, waiting, ending } = seen;
  const told = new Set([...chart.facts.map(({ by }) => by), ...therapists.map((one) => one.person)]);
  return {
    id: row.id,
    as,
    today: doing.today,
    referral: { arrival, danger, fit, waiting, ending },
    state: stateOf(seen),
    wait: waitBy(rule, summariseReferral(seen).days, doing.today) ?? null,
    rule,
    acts: referralBook.openActs(chart.course, doing) as ReferralView['acts'],
    entries: chart.facts.map(({ seq, type, on, at, by }) => ({
      ...{ seq, on, at, by },
      says: referralBook.sentenceOf(type) ?? '',
    })),
    alike: who && as !== 'cover' ? await alikeTo(installation, row.id, who) : [],
    measures: fit.measures.map(scored),
    names: Object.fromEntries([...told].flatMap((id) => (names.has(id) ? [[id, names.get(id) ?? '']] : []))),
    therapists,
    erasedOn: erasedOn(seen, keepMonths),
  };
}

function scored({ instrument, answers, on }: MeasureTaken): ReferralMeasure {
  const known = instruments.get(instrument);
  const result = known && score(known, answers);
  return {
    instrument,
    name: known?.shortName ?? instrument,
    on,
    total: result?.total ?? null,
    answered: result?.answered ?? 0,
    of: known?.items.length ?? answers.length,
  };
}
