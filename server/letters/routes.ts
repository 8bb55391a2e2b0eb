import { type Context, Hono } from 'hono';
import type { LettersPosted } from '#core/api-answers/post.ts';
import { seenBy } from '#core/course/book.ts';
import type { Letter } from '#core/course/letters/state.ts';
import type { LetterToOther } from '#core/course/letters-to-others/state.ts';
import { spokenDate } from '#core/days/spoken-date.ts';
import { courseAsked } from '#server/courses/access.ts';
import { logLook } from '#server/courses/looks.ts';
import { othersUnnamed } from '#server/courses/others-unnamed.ts';
import { readChart } from '#server/courses/read-chart.ts';
import { notFound } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { letterToOtherId } from '#server/paper/by-mail.ts';
import { drawApart } from '#server/paper/draw-apart.ts';
import { letterToOtherOnPaper } from '#server/paper/to-other.ts';
import { becomeOf } from '#server/post/became-of.ts';
import { theService } from '#server/service/name-and-zone.ts';
import { onPaper } from './words.ts';

const pdfAsked = ({ req }: Context): string => (req.param('letter') ?? '').replace(/\.pdf$/, '');

interface Chosen {
  words: string;
  on: string;
  state: 'sent' | 'draft';
}

/** The letter as it was sent, the latest time or the version asked for; before that, its writer's own draft. */
function sentOrDraft({ sent, draft }: Letter, version: number | undefined): Chosen | undefined {
  const one = version === undefined ? sent.at(-1) : sent.find((each) => each.version === version);
  if (one) return { words: one.words, on: one.on, state: 'sent' };
  if (version !== undefined || !draft) return undefined;
  return { words: draft.text, on: draft.on, state: 'draft' };
}

/** A letter of a course as a PDF, for whoever may read it: a client only what was sent to them or is their own. */
export function letterRoutes(installation: Installation) {
  const app = new Hono();
  /** What whoever asks may see of the letters of a course, and how their look is written down. */
  const lettersAsked = async (context: Context) => {
    const { person, row, as } = await courseAsked(installation, context, context.req.param('id') ?? '');
    const chart = await readChart(installation, row);
    const viewer = { as, by: person.id };
    const unnamed = await othersUnnamed(installation, row, chart, viewer);
    const { letters, lettersToOthers } = seenBy(chart.course, viewer);
    return {
      seen: unnamed.in({ letters, lettersToOthers }),
      looks: () => logLook(installation, row, person, as, 'letter'),
    };
  };
  app.get('/:id/letters/:letter', async (context) => {
    const { seen, looks } = await lettersAsked(context);
    const letter = seen.letters.letters.find(({ id }) => id === pdfAsked(context));
    const version = context.req.query('version');
    const paper = letter && sentOrDraft(letter, version === undefined ? undefined : Number(version));
    if (!letter || !paper) throw notFound();
    await looks();
    const { name } = await theService(installation);
    const title = onPaper.en[paper.state][letter.kind];
    const file = await drawApart({ title, day: spokenDate(paper.on), service: name, words: paper.words });
    return context.body(file, 200, {
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="letter-${letter.kind.replace('_', '-')}-${paper.on}.pdf"`,
    });
  });
  app.get('/:id/letters-to-others/:letter', async (context) => {
    const { seen, looks } = await lettersAsked(context);
    const letter = seen.lettersToOthers.letters.find(({ id }) => id === pdfAsked(context));
    const paper = letter && signedOrDraft(letter, context.req.query('version'));
    if (!paper) throw notFound();
    await looks();
    const file = await letterToOtherOnPaper(installation, paper);
    return context.body(file, 200, {
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="letter-${paper.on}.pdf"`,
    });
  });
  app.get('/:id/letters-to-others/:letter/post', async (context) => {
    const { seen } = await lettersAsked(context);
    const letter = seen.lettersToOthers.letters.find(({ id }) => id === context.req.param('letter'));
    if (!letter) throw notFound();
    const ids = new Map(
      letter.gone.flatMap(({ how, act }) => (how === 'mail' ? [[letterToOtherId(act), act]] : [])),
    );
    const became = await becomeOf(installation, [...ids.keys()]);
    return context.json({
      letters: [...became].map(([id, state]) => ({ act: ids.get(id) ?? '', state })),
    } satisfies LettersPosted);
  });
  return app;
}

/** The version asked for as it was signed; without one, the draft of whoever writes it. */
function signedOrDraft({ signed, draft, address }: LetterToOther, version: string | undefined) {
  if (version !== undefined) return signed.find((one) => one.version === Number(version));
  return draft ? { words: draft.text, address, on: draft.on } : undefined;
}
