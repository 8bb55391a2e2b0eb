import type { Reporter, TestModule } from 'vitest/node';

const shown = 10;

/** Seconds a file takes of a worker's time: what it imports, and its tests with their hooks. */
const secondsOf = (file: TestModule): number => {
  const { prepareDuration, collectDuration, setupDuration, duration } = file.diagnostic();
  return (prepareDuration + collectDuration + setupDuration + duration) / 1000;
};

/** Prints the files that took longest, so that whoever adds to them sees what it costs. */
export default class SlowestFiles implements Reporter {
  onTestRunEnd(files: readonly TestModule[]): void {
    if (files.length <= shown) return;
    const slowest = files.toSorted((one, other) => secondsOf(other) - secondsOf(one)).slice(0, shown);
    const total = files.reduce((seconds, file) => seconds + secondsOf(file), 0);
    const line = (file: TestModule) =>
      `${secondsOf(file).toFixed(1).padStart(7)} s  ${file.relativeModuleId}`;
    console.log(
      `\nSlowest of ${files.length} files, ${Math.round(total)} s of work in all:\n${slowest.map(line).join('\n')}\n`,
    );
  }
}
