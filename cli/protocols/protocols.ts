import type { Command } from 'commander';
import { teach } from '#cli/command.ts';
import { protocolsAddCommand } from './add.ts';
import { protocolsCheckCommand } from './check.ts';
import { protocolsListCommand } from './list.ts';
import { protocolsShowCommand } from './show.ts';
import { words } from './words.ts';

export function protocolsCommand(): Command {
  const command = teach('protocols', words.protocols, [
    'kith protocols list',
    'kith protocols show ipt',
    'kith protocols check ours.json',
    'kith protocols add ours.json --data /srv/kith',
  ]);
  for (const one of [
    protocolsListCommand(),
    protocolsShowCommand(),
    protocolsCheckCommand(),
    protocolsAddCommand(),
  ])
    command.addCommand(one.exitOverride());
  return command;
}
