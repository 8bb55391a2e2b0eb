import { Worker } from 'node:worker_threads';
import { ProblemError, problem } from '#server/http/problem.ts';
import type { LetterOnPaper } from './pdf.ts';
import type { ReportOnPaper } from './report.ts';
import { drawApartWords, refusedToDraw } from './words.ts';

/** A letter or a report for the drawing thread, and what came of it. */
export interface ToDraw {
  id: number;
  paper: LetterOnPaper | ReportOnPaper;
}
export type Drawn =
  | { id: number; file: Uint8Array<ArrayBuffer> }
  | { id: number; problem: ProblemError['problem'] | null };

/** How long one letter may take, how many may wait, and how much memory the thread may use. */
const limits = { milliseconds: 8_000, waiting: 20, megabytes: 256 };

interface Asked extends ToDraw {
  milliseconds: number;
  done: (file: Uint8Array<ArrayBuffer>) => void;
  failed: (error: Error) => void;
}

const queue: Asked[] = [];
let thread: Worker | undefined;
let drawing: { asked: Asked; timer: NodeJS.Timeout } | undefined;
let asked = 0;

const tooHard = () => problem(422, 'too-hard-to-draw', refusedToDraw.en['too-hard-to-draw']);

/**
 * Draws a letter or a report in a thread of its own, one after the other; refuses one that takes too long, and one too many.
 * @param milliseconds how long it may take
 */
export function drawApart(
  paper: LetterOnPaper | ReportOnPaper,
  milliseconds = limits.milliseconds,
): Promise<Uint8Array<ArrayBuffer>> {
  if (queue.length >= limits.waiting) throw problem(503, 'drawing-busy', refusedToDraw.en['drawing-busy']);
  return new Promise((done, failed) => {
    asked += 1;
    queue.push({ id: asked, paper, milliseconds, done, failed });
    drawNext();
  });
}

function drawNext(): void {
  const next = drawing ? undefined : queue.shift();
  if (!next) return;
  const { id, paper, milliseconds } = next;
  drawing = { asked: next, timer: setTimeout(() => giveUp(tooHard()), milliseconds) };
  thread ??= newThread();
  thread.postMessage({ id, paper } satisfies ToDraw);
}

function newThread(): Worker {
  const made = new Worker(new URL('./drawing-thread.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
  });
  made.unref();
  made.on('message', (drawn: Drawn) => {
    if (made !== thread || drawn.id !== drawing?.asked.id) return;
    const { asked: was } = settle() ?? {};
    if ('file' in drawn) was?.done(drawn.file);
    else
      was?.failed(
        drawn.problem ? new ProblemError(drawn.problem) : new Error(drawApartWords.en.letterWasNotDrawn),
      );
    drawNext();
  });
  // Out of memory, or broken otherwise: the next letter gets another thread.
  made.on('error', () => {
    if (made === thread) giveUp(tooHard());
  });
  return made;
}

function settle() {
  const was = drawing;
  clearTimeout(was?.timer);
  drawing = undefined;
  return was;
}

function giveUp(error: Error): void {
  void thread?.terminate();
  thread = undefined;
  settle()?.asked.failed(error);
  drawNext();
}
