import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** The folder of the package that a module comes from; undefined for a module of ours. */
const packageOf = (module: string): string | undefined =>
  /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(module.replaceAll('\\', '/'))?.[0];

interface PackageJson {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly homepage?: string;
}

/** @throws Error for a package that brings no text of its licence */
async function noticeOf(folder: string): Promise<string> {
  const { name, version, license, homepage } = JSON.parse(
    await readFile(join(folder, 'package.json'), 'utf8'),
  ) as PackageJson;
  const file = (await readdir(folder)).find((each) => /^licen[cs]e(?:\.|$)/i.test(each));
  if (!file) throw new Error(`${name} has no text of its licence`);
  // MPL-2.0, section 3.2, asks that the source can be had; npm keeps that of every version.
  const source = `https://www.npmjs.com/package/${name}/v/${version}`;
  const head = [`${name} ${version} (${license})`, homepage, source].filter(Boolean).join('\n');
  return `${head}\n\n${(await readFile(join(folder, file), 'utf8')).trim()}\n`;
}

/** Puts our licence into the package, and those of all that is bundled with it: nearly every licence asks for that. */
export const licences = (): Plugin => ({
  name: 'licences',
  apply: 'build',
  async generateBundle() {
    const folders = new Set([...this.getModuleIds()].flatMap((module) => packageOf(module) ?? []));
    const notices = await Promise.all([...folders].sort().map(noticeOf));
    this.emitFile({ type: 'asset', fileName: 'LICENSE.txt', source: await readFile('LICENSE', 'utf8') });
    this.emitFile({ type: 'asset', fileName: 'THIRD-PARTY.txt', source: notices.join(`\n${'-'.repeat(80)}\n\n`) });
  },
});
