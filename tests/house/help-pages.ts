import { type HelpRole, helpParts, roles } from '#web/both/how-it-works/parts.ts';
import { blocksOf, type Piece } from '#web/both/how-it-works/pieces.ts';

/** docs/help, written from the same words as the pages in the app by `npm run help`. */

const pictures = '../../web/public/how-it-works';

function written(piece: Piece): string {
  if (piece.kind === 'way') return `*${piece.words}*`;
  if (piece.kind === 'button') return `**${piece.words}**`;
  return piece.kind === 'command' ? `\`${piece.words}\`` : piece.words;
}

const line = (pieces: readonly Piece[]) => pieces.map(written).join('');

/** A text of the catalogue, by its key below `howItWorks`. */
type Say = (key: string) => string;

const laidOut = (text: string): string[] =>
  blocksOf(text).map(({ kind, lines }) =>
    kind === 'steps'
      ? lines.map((pieces, place) => `${place + 1}. ${line(pieces)}`).join('\n')
      : lines.map(line).join(' '),
  );

function pageFor(role: HelpRole, say: Say): string {
  const parts = helpParts[role].flatMap(({ id, picture }) => [
    `## ${say(`${role}.${id}.title`)}`,
    ...laidOut(say(`${role}.${id}.text`)),
    ...(picture ? [`![${say(`picture.${picture.name}`)}](${pictures}/${picture.name}.png)`] : []),
  ]);
  const made =
    'In Kith the same stands behind *How this page works*, below each page. Made by `npm run help`.';
  return `${[`# ${say(`role.${role}`)}`, say(`${role}.lead`), ...parts, made].join('\n\n')}\n`;
}

const listed = (say: Say) =>
  [
    '# How Kith works, by whose work it is',
    roles.map((role) => `- [${say(`role.${role}`)}](${role}.md): ${say(`${role}.lead`)}`).join('\n'),
    'Made by `npm run help` from `web/messages/en/how-it-works`; a test says when it is stale.',
  ].join('\n\n');

/** Each page by its name in docs/help. */
export function helpPages(say: Say): Map<string, string> {
  return new Map([
    ['README.md', `${listed(say)}\n`],
    ...roles.map((role) => [`${role}.md`, pageFor(role, say)] as const),
  ]);
}
