import { createInterface } from 'node:readline';
import type { Command } from 'commander';
import { scoreWords } from '#cli/said/words.ts';
import { urgencyOfItem, urgencySays } from '#core/course/risk/urgency.ts';
import type { Instrument } from '#core/instruments/instrument/instrument.ts';
import { score } from '#core/instruments/scoring/score.ts';
import type { RiskItem, Score } from '#core/instruments/scoring/scored.ts';
import { subscaleScores } from '#core/instruments/scoring/subscales.ts';
import { Trouble } from '#server/trouble.ts';
import { answer, jsonOption, teach } from './command.ts';
import { answersTyped, instrumentNamed, scoreLine } from './score-answers.ts';

export function scoreCommand(): Command {
  return teach('score', scoreWords.en.scoreAnswersToInstrument, [
    "kith score phq-9 '[2,1,3,2,1,2,1,0,0]'",
    "kith score gad-7 '[1,1,null,0,2,0,1]' --json",
    'kith score phq-9 2,1,3,2,1,2,1,0,0',
    'kith score --stdin < answers.jsonl > scores.jsonl',
  ])
    .addHelpText('after', whatItSays)
    .argument('[instrument]', 'its id or short name; “kith instruments” lists them')
    .argument('[answers]', scoreWords.en.answersAsJsonArray)
    .option(
      '--stdin',
      'score JSON lines {"instrument":…,"responses":[…]} from standard input, one result a line',
    )
    .option(...jsonOption)
    .action(
      async (
        name: string | undefined,
        answers: string | undefined,
        flags: { stdin?: true; json?: true },
        command: Command,
      ) => {
        if (flags.stdin) return scoreStdin();
        if (!name || answers === undefined) command.error(scoreWords.en.errorGiveInstrument);
        const instrument = instrumentNamed(name ?? '');
        const result = score(instrument, answersTyped(answers ?? ''));
        if (result.status === 'invalid' && !flags.json)
          throw new Trouble(
            [result.problem ?? scoreWords.en.theseAnswersCannotBeScored, ...aboutSafety(result)].join('\n'),
            'not-scored',
          );
        if (result.status === 'invalid') process.exitCode = 1;
        answer(flags.json, result, () => inWords(instrument, result));
      },
    );
}

const whatItSays = scoreWords.en.resultHasStatusCompleteProrated;

async function scoreStdin(): Promise<void> {
  for await (const read of createInterface({ input: process.stdin })) {
    // trim also takes away the mark that some programs begin a file with
    const line = read.trim();
    if (line === '') continue;
    if (!process.stdout.write(`${JSON.stringify(scoreLine(line))}\n`)) {
      await new Promise((drained) => process.stdout.once('drain', drained));
    }
  }
}

/** How soon is one rule, said in one sentence here as among the alarms (IPT protocol reference, 9.3). */
const words = {
  en: {
    answered: ({ item, value, review }: RiskItem, soon: string) =>
      `Question ${item} was answered ${value}: ${review}. ${soon}`,
    missing: 'A question about safety was not answered. Ask it.',
  },
};

const aboutSafety = ({ instrument, riskItems, riskItemMissing }: Score): string[] => [
  ...riskItems.map((risk) =>
    words.en.answered(risk, urgencySays[urgencyOfItem(instrument, risk.item, risk.value)]),
  ),
  ...(riskItemMissing ? [`${words.en.missing} ${urgencySays.before_next_session}`] : []),
];

function inWords(instrument: Instrument, result: Score): string {
  const { shortName, scoring, licence } = instrument;
  const { total, severity, level, status, answered, missing } = result;
  const none =
    scoring.method === 'none' ? scoreWords.en.hasNoScore(shortName) : scoreWords.en.noScoreTooManyQuestions;
  const subscales = subscaleScores(instrument, result).map(
    ({ subscale, value }) => `${subscale.name.en} ${value ?? 'not scored'}`,
  );
  const lines = [
    total === null ? (level ?? none) : `${total}${severity ? ` (${severity})` : ''}`,
    `${answered} answered, ${missing} not${status === 'prorated' ? scoreWords.en.totalIsCarriedFromThose : ''}`,
    ...(subscales.length > 0 ? [subscales.join(', ')] : []),
    ...aboutSafety(result),
    ...(licence.attribution ? [`${shortName}: ${licence.attribution}`] : []),
  ];
  return lines.join('\n');
}
