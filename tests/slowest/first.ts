import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Short files that take long. */
const slow = /\/(tests\/(screens|durability|attacks|charts)|cli|server\/(demo|alarms))\//;

/** Vitest begins with what took longest, and in a fresh clone, where it cannot know, with the longest file: these are short. */
export default class SlowestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const byProject = Map.groupBy(sorted, ({ project }) => project);
    return [...byProject.values()].flatMap((those) => [
      ...those.filter(({ moduleId }) => slow.test(moduleId)),
      ...those.filter(({ moduleId }) => !slow.test(moduleId)),
    ]);
  }
}
