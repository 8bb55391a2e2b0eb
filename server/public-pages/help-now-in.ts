import { helpSaid, helpWords } from '#core/help/words.ts';
import { fileOf, otherLanguages } from '#server/languages/files.ts';
import { spoken } from '#server/languages/spoken.ts';
import { isFolder, isWhole, laidOver } from '#server/languages/whole.ts';
import { helpNow } from './page-words.ts';

type HelpNow = typeof helpNow.en;

/** What the app says there in a language, by the files of its folder; undefined where it does not say all of it. */
export function sameAsInTheApp(language: string): HelpNow | undefined {
  const [help, client] = ['help', 'client'].map((name) => fileOf(language, `client/${name}.ts`));
  const home = isFolder(client) && client.home;
  const said = { ...(isFolder(help) ? help : {}), ring: isFolder(home) ? home.ring : undefined };
  return isWhole<HelpNow>(helpNow.en, said) ? said : undefined;
}

/** What Help now says before the app has drawn it. */
export const helpNowIn = spoken(helpNow.en, sameAsInTheApp);

/** The languages in which it is said whole, English among them. */
export const languagesOfHelpNow = (): string[] => ['en', ...otherLanguages().filter(sameAsInTheApp)];

const lines = spoken<Readonly<Record<string, string>>>(helpWords.en, (language) =>
  laidOver(helpWords.en, fileOf(language, 'help-lines.ts')),
);

/** Says what a help line is called or for. */
export function helpLinesIn(language: string): (text: string) => string {
  const said = lines(language);
  return (text) => helpSaid(text, (key) => said[key] ?? text);
}
