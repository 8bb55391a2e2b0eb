import { writeSync } from 'node:fs';
import { type Logger, pino } from 'pino';

const standardOutput = 1;
let lost = 0;

/**
 * The log of a running Kith, one line of JSON each. On a full disk a line is lost, and nothing else: the next one that
 * can be written says how many were. (pino's own way out tries for ever to write what cannot be written.)
 */
export function serviceLog(): Logger {
  return pino(
    { level: 'warn' },
    {
      write(line: string) {
        try {
          const told = lost > 0 ? line.replace(/}\n$/, `,"lostBefore":${lost}}\n`) : line;
          writeSync(standardOutput, told);
          lost = 0;
        } catch {
          lost += 1;
        }
      },
    },
  );
}
