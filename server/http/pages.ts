/** The addresses that are pages of the web app; `$` stands for one part of any name. Any other is nothing. */
const atTheTop = `
  / /begin /sign-in /invitation /new-password /beside /card /today /diary /caseload /courses/new
  /referrals /referrals/new /referrals/rules /referrals/$
  /groups /groups/new /groups/$ /groups/$/meetings /groups/$/about /groups/$/members/new
  /groups/practice /groups/$/supervision /groups/$/observed/$ /programme /programme/places
  /groups/$/members/$ /groups/$/meeting /supervision /credentials /portfolio /portfolio/$ /service /members /hands /hands/$ /settings /rooms /reception /safety-directory /evidence /public-pages /research /moving-in /same-client
  /forms /forms/$/$ /duty /outbox /audit /emergency /account /help-now /home /measure /measure/$ /consent /about-ipt
  /who-looked
  /my/work /my/people /my/people/new /my/people/$ /my/progress /my/plan /my/plan/safety /my/plan/staying-well
  /my/moments /my/diary/$ /my/cards /my/try-outs /my/sessions /my/group /my/timeline /my/messages /my/letters /my/more /my/account /my/finishing /my/feedback
  /my/feelings /my/talks /my/skills /my/skills/$ /my/routines /my/how-it-began /my/choice
  /my/for-now /my/between-us /how-it-works /my/how-it-works
  /my/feedback/$ /my/before /my/together /my/sheets`;

const inCourse = `
  /opening /cover /moving-in /beside /countersigns /supervision /people /people/$ /timeline /formulation /formulation/sheet /measures /measures/answer/$ /ending /messages /letters
  /letters/$ /letters/to/$ /record /print /client /sessions /safety /session /session/$ /moods /trackers
  /sheets /sheets/$ /sheets/new/$
  /work /work/grief /work/dispute /work/transition /work/deficits /work/feelings /work/try-outs /work/skills
  /work/clarify /work/talks
  /work/skills/$ /work/start/$ /work/analysis/$ /work/decision/$ /work/role-play/$ /work/patterns`;

export const addressParts = (address: string): string[] => address.split('/').filter(Boolean);

/** Whether this is an address of the page, in which `$` stands for one part of any name. */
export const isAddressOf = (page: readonly string[], parts: readonly string[]): boolean =>
  page.length === parts.length && page.every((part, nth) => part === '$' || part === parts[nth]);

const listed = (addresses: string) => addresses.split(/\s+/).filter(Boolean).map(addressParts);

const pages = [
  ...listed(atTheTop),
  ['courses', '$'],
  ...listed(inCourse).map((room) => ['courses', '$', ...room]),
];

/** Whether an address is a page, of which the web app makes more. */
export function isPage(path: string): boolean {
  const parts = addressParts(path);
  return pages.some((page) => isAddressOf(page, parts));
}
