/** What the commands on response curves say. */
export const words = {
  en: {
    says: 'Bring the curve of expected response that your service fitted, and see which are in force. Kith ships none.',
    list: 'List the curves in force, and what of the folder is left out.',
    check: 'Read a curve, and say what is wrong with it, or that it fits.',
    add: 'Bring a curve: check it, and copy it into the data folder.',
    file: 'the curve, JSON; docs/expected-response.md shows its shape',
    help: (command: string) => `Type “kith curves ${command} --help” for examples.`,
    none: 'No curve was brought here. “kith curves add FILE” brings one.',
    fits: (id: string, version: string, instrument: string) =>
      `${id} ${version} is a curve of the ${instrument}, and can be added.`,
    added: (id: string, version: string, to: string) =>
      `${id} ${version} is in ${to}. Start Kith again, and scores are read by it. “kith backup” takes it along.`,
    line: (instrument: string, id: string, version: string, standing: string, fittedOn: string) =>
      `${instrument}  ${id} ${version}, ${standing}: ${fittedOn}`,
    standing: { fitted: 'fitted', demonstration: 'for demonstration, fitted on nobody' },
  },
}.en;
