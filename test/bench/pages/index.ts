import { callSource } from '../../harness/source.ts';
import { installProbe } from '../probe.ts';
import { ckeditorPage, ckeditorScript } from './ckeditor.ts';
import { busyPage } from './busy.ts';
import { linesPage, richPage, textPage, longTextPage } from './fields.ts';
import { articlePage } from './article.ts';

const PAGES = {
  article: articlePage,
  text: textPage,
  'long-text': longTextPage,
  rich: richPage,
  lines: linesPage,
  ckeditor: ckeditorPage,
  busy: busyPage,
} as const;

export type PageName = keyof typeof PAGES;

const withProbe = (body: string): string =>
  `<!doctype html><html lang="en"><title>Help desk</title><script>${callSource(installProbe, [])}</script><body>${body}`;

/** Path → content of all that the site serves. */
export async function buildPages(): Promise<ReadonlyMap<string, string>> {
  const pages = Object.entries(PAGES).map(([name, body]) => [name, withProbe(body())] as const);
  return new Map([...pages, ['ckeditor.js', await ckeditorScript()]]);
}
