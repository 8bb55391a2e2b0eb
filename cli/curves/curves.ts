import type { Command } from 'commander';
import { aboutOneFile, answer, dataOption, type FolderAndJson, jsonOption, teach } from '#cli/command.ts';
import { settingsOfExisting, withInstallation } from '#cli/kith-folder.ts';
import { auditAlone, theMachine } from '#server/audit/write.ts';
import { addCurve, checkCurve, readCurves } from '#server/service/curves.ts';
import { words } from './words.ts';

function listCommand(): Command {
  return teach('list', words.list, ['kith curves list', 'kith curves list --data /srv/kith --json'])
    .showHelpAfterError(words.help('list'))
    .option(...dataOption)
    .option(...jsonOption)
    .action((_flags: unknown, command: Command) => {
      const { data, json } = command.optsWithGlobals<FolderAndJson>();
      const found = readCurves(settingsOfExisting({ data }).folder);
      answer(json, found, () => {
        const lines = found.curves.map(({ instrument, id, version, standing, fittedOn }) =>
          words.line(instrument, id, version, words.standing[standing], fittedOn),
        );
        return [...(lines.length > 0 ? lines : [words.none]), ...found.leftOut].join('\n');
      });
    });
}

function checkCommand(): Command {
  return teach('check', words.check, ['kith curves check ours.json', 'kith curves check ours.json --json'])
    .argument('<file>', words.file)
    .showHelpAfterError(words.help('check'))
    .option(...jsonOption)
    .action((file: string, _flags: unknown, command: Command) => {
      const { id, version, instrument } = checkCurve(file);
      const { json } = command.optsWithGlobals<FolderAndJson>();
      answer(json, { id, version, instrument }, () => words.fits(id, version, instrument));
    });
}

function addCommand(): Command {
  const command = teach('add', words.add, [
    'kith curves add ours.json',
    'kith curves add ours.json --data /srv/kith',
  ]);
  return aboutOneFile(command, words.file, words.help('add'), async (file, { data, json }) => {
    const settings = settingsOfExisting({ data });
    const { to, curve } = addCurve(file, settings.folder);
    const tells = { curve: curve.id, edition: curve.version };
    await withInstallation(settings, (installation) =>
      auditAlone(installation, { what: 'curve-added', who: theMachine, tells }),
    );
    answer(json, { to, ...curve }, () => words.added(curve.id, curve.version, to));
  });
}

/** The curves of expected response that a service brings: `list`, `check FILE`, `add FILE`. */
export function curvesCommand(): Command {
  const command = teach('curves', words.says, ['kith curves list', 'kith curves add ours.json']);
  for (const one of [listCommand(), checkCommand(), addCommand()]) command.addCommand(one.exitOverride());
  return command;
}
