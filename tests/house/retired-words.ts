import ts from 'typescript';
import { isTest, type SourceFile, sourceFiles } from './files.ts';
import { everyNode, parsed } from './refusals.ts';

/** A wording of before, and what is said today (findings of November 2026, section 4). */
export const retired = {
  'call one of these numbers': /in danger, ring/i,
  // The circle has rings: an inner one, a wider one.
  call: /(?<!\b(inner|wider|outer|innermost|a|one|the|which|other|count\}\}) |\{\{)\b(rings?|ringing|rang|(be|is|are|was|were) rung)\b(?!\}\}|:)/i,
  'you don’t have to be sure it’s “bad enough”': /need not be sure that it is bad/i,
  'national helplines': /publicly known/i,
  'Send: I am not safe': /tell them I am not safe/i,
  'may be glad you got in touch': /glad that you asked/i,
  'has been asked to contact you by': /is asked to speak with you by/i,
  'a real change, too small to count': /more than chance would|by more than chance|may (also )?be chance/i,
  'tell us you can’t come': /telling that I cannot/i,
  'your consent': /what you agree to$/i,
  'except anything you mark private': /save what you keep/i,
  'About each person': /what I want to say of each/i,
  'What I tried': /^what I told$/i,
  'this device, this phone, this computer': /(kept|saved|typed) on this machine/i,
  'You brought this at the start': /when you came, this was/i,
  'Overall, how happy were you with it?': /how content are you/i,
  'so you are heard': /so that it arrives/i,
  'someone opens your record': /every look is/i,
  'off their shoulders': /shrink or keep/i,
  'Do these before moving on': /hold the work of this phase/i,
  'How closely this followed IPT': /how far it was IPT/i,
  'relevant to the focus': /\bbears? on the focus/i,
  'Current stage': /^(it )?stands at /i,
  'a lasting place for the person who died': /place to stay/i,
  'Formulation checklist': /what a good formulation has/i,
  'need your attention': /asks? for a look/i,
  'E-mail is not set up': /has (no|a) post\b|\bsends no (letters|e-mails?)\b/i,
  // A letter is on paper or in Letters; what Kith sends to somebody's mailbox is an e-mail.
  'e-mail': /\b(told|link) by letter\b|\bletters? (could|cannot|is on its way|waits?\b|before could)/i,
  'You have had': /you have been living with/i,
  status: /^standing$/i,
  // One word for what carries what is sent, in both languages; a line of a list, of a file or of help stays a line.
  connection:
    /\b(without|needs?|no) (a |any )?lines?\b(?= (and|or|too|here too)\b|[.,;:?!]|$)|\bno line (just )?now\b|\b(where|while|once|as soon as|until|when) there (is|was) (a|no) line\b|\bthe line (is|was|comes) (back|down|up|there)\b|\b(wait\w*|waits) for (the|a) line\b|\bthe line breaks\b|\boff-?line\b|\b(sin|hay|vuelva la|vuelve la|espera\w* la) línea\b/i,
} satisfies Record<string, RegExp>;

export type Now = keyof typeof retired;

/** Text of a literal, what is filled in shown as {}. */
function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (ts.isTemplateExpression(node))
    return node.head.text + node.templateSpans.map(({ literal }) => `{}${literal.text}`).join('');
  return ts.isJsxText(node) ? node.text : undefined;
}

/** A name in code is one small word; what people read has a space, or begins as a sentence does. */
const isRead = (text: string): boolean => /\s/.test(text.trim()) || /^\p{Lu}/u.test(text);

/** Each retired wording that a file says, by what is said today. Comments and names in code are no words that people read. */
export function retiredIn(file: SourceFile): { now: Now; text: string }[] {
  const there = (Object.keys(retired) as Now[]).filter((now) =>
    new RegExp(retired[now].source.replaceAll(/[$^]/g, ''), 'i').test(file.text),
  );
  if (there.length === 0) return [];
  const found: { now: Now; text: string }[] = [];
  everyNode(parsed(file), (node) => {
    const text = textOf(node)?.trim();
    if (text === undefined || !isRead(text)) return;
    for (const now of there) if (retired[now].test(text)) found.push({ now, text });
  });
  return found;
}

/** The rooms whose words people read: catalogues, word tables, and what else is said in them. */
export const filesRead = (): SourceFile[] =>
  sourceFiles('.ts', '.tsx').filter(
    (file) => /^(core|server|web|cli|interop)\//.test(file.path) && !isTest(file),
  );

/** Labels, not sentences: what a client presses. */
const isLabel = (text: string) => !/[.:]$/.test(text) && text.split(/\s+/).length < 8;

/** What a client presses says one word each for one thing (findings of November 2026, section 4). */
const pressed = {
  save: /^note (it|this|that)\b|^(keep|record|put) (it|this|that|the|my|a|them|\{\{)|^(keep|put|write|note) .*\b(down|as a PDF|in my calendar)$/i,
  skip: /^(yes, )?leave (it|this|them|the rest|any)\b|^I (would rather|prefer) not(?! to say| say)|^not today$/i,
  withdraw: /^take(n)? back\b/i,
  sort: /^(show first|order by|put them in)/i,
} satisfies Record<string, RegExp>;

export type Pressed = keyof typeof pressed;

/** What those who work here press says save as well, wherever something typed is saved (the same, “Terms once each”). */
const atWork =
  /^(keep|record|put) (it|this|that|the|my|your|an?|them|these|those|what|who|how|as|\{\{)|^(keep|put|write|note) .*\bdown\b|^note it$|^record$/i;

/** The labels at work that say another word for saving. */
export const savedOtherwise = (texts: readonly (readonly [key: string, text: string])[]) =>
  texts.flatMap(([key, text]) => (isLabel(text) && atWork.test(text) ? [{ key, text }] : []));

/** The labels of a client that say another word for saving, skipping, withdrawing or sorting. */
export const pressedOtherwise = (texts: readonly (readonly [key: string, text: string])[]) =>
  texts.flatMap(([key, text]) =>
    (Object.keys(pressed) as Pressed[])
      .filter((now) => isLabel(text) && pressed[now].test(text))
      .map((now) => ({ key, text, now })),
  );
