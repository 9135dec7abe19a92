import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const runs = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Path of the program that meets a need, or undefined. What the person's variable names comes first. */
export function find(need) {
  const named = process.env[need.variable];
  if (named) return named;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const onPath = need.programs.flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
  return [...onPath, ...(need.paths[process.platform] ?? [])].find(runs);
}
