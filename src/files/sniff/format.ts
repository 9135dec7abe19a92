/** What a file calls itself, by the end of its name. */
const BY_EXTENSION: Readonly<Record<string, string>> = {
  json: 'json',
  jsonl: 'json-lines',
  ndjson: 'json-lines',
  har: 'har',
  xml: 'xml',
  svg: 'xml',
  html: 'html',
  htm: 'html',
  csv: 'csv',
  tsv: 'csv',
  yaml: 'yaml',
  yml: 'yaml',
  env: 'env',
  ini: 'ini',
  cfg: 'ini',
  conf: 'ini',
  properties: 'ini',
  toml: 'ini',
  eml: 'eml',
  mbox: 'eml',
  sql: 'sql',
  sh: 'shell',
  bash: 'shell',
  ps1: 'shell',
  bat: 'shell',
  log: 'log',
};

/** How a message begins that was saved with all its headers. */
const MAIL = /^(?:delivered-to|message-id|mime-version|received|return-path):/i;

/** A word for the report. Only `eml` is read in its own way, besides as text. */
export function textFormat(name: string, start: string): string {
  const file = name.toLowerCase();
  if (/(?:^|\/)\.env(?:\.|$)/.test(file)) return 'env';
  const known = BY_EXTENSION[file.slice(file.lastIndexOf('.') + 1)];
  if (known) return known;
  if (MAIL.test(start)) return 'eml';
  const first = start.trimStart()[0];
  if (first === '{' || first === '[') return 'json';
  return first === '<' ? 'xml' : 'text';
}
