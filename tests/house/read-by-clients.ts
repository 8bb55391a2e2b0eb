import { comparisonWords } from '#core/comparison/words.ts';
import { conditions } from '#core/conditions/conditions.ts';
import { topics } from '#core/protocols/psychoeducation/topics.ts';
import { skills } from '#core/protocols/skills/skills.ts';
import { helpNow, pageWords } from '#server/public-pages/page-words.ts';
import { whatToExpect } from '#server/public-pages/what-to-expect-words.ts';
import { worthTalkingAbout } from '#server/public-pages/worth-talking-about-words.ts';
import { everyMessage, saidIn } from './every-message.ts';
import { sourceFiles } from './files.ts';
import { readOutsideScreens } from './read-outside-screens.ts';

type Read = readonly [key: string, text: string];

/** What stands in web/both or is asked for there, and only those who work here read. */
const readByStaff =
  /^(howItWorks\.(therapist|supervisor|facilitator|manager|administrator)|trainee|formulation\.map|group\.practice|howItBegan\.behind\.routes)\./;

/** The keys that the client’s pages ask for, and the beginnings of those they put together. */
function askedFor(): { whole: Set<string>; begun: string[] } {
  const pages = sourceFiles('.ts', '.tsx').filter(({ path }) => /^web\/(client|both)\//.test(path));
  const found = (what: RegExp) =>
    pages.flatMap(({ text }) => [...text.matchAll(what)].map(([, key = '']) => key));
  return { whole: new Set(found(/'([a-z]\w*(?:\.\w+)+)'/g)), begun: found(/`([a-z]\w*\.[\w.]*)\$\{/g) };
}

/** The texts of screens that a client reads: the client’s own, and what their pages ask for beside them. */
async function onScreens(): Promise<Read[]> {
  const { whole, begun } = askedFor();
  const isAsked = (key: string) =>
    key.startsWith('client.') ||
    whole.has(key) ||
    whole.has(key.replace(/_\w+$/, '')) ||
    begun.some((start) => key.startsWith(start));
  return [...(await everyMessage())].filter(([key]) => isAsked(key) && !readByStaff.test(key));
}

/** Every text that clients, or whoever wonders whether to become one, read: screens, articles, skills, public pages, what is known, sheets, diaries, letters and why something is refused. */
export async function readByClients(): Promise<Read[]> {
  const told = topics.map(({ id, title, paragraphs }) => [id, { title, paragraphs }]);
  return [
    ...(await onScreens()),
    ...saidIn(Object.fromEntries(told), 'article'),
    ...saidIn(Object.fromEntries(skills.map((skill) => [skill.id, skill])), 'skill'),
    ...saidIn({ pageWords, helpNow: helpNow.en, whatToExpect, worthTalkingAbout }, 'public'),
    ...saidIn(comparisonWords, 'comparison'),
    ...conditions.map(({ id, says }) => [`condition.${id}`, says.en] as const),
    ...(await readOutsideScreens()),
  ];
}
